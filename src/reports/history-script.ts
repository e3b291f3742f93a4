/**
 * What the page can do besides being read: filter rows, follow a chart with pointer or arrow keys, light up what one
 * name of a graph hands over. Without it everything is there all the same.
 */
export const HISTORY_SCRIPT = `
(() => {
  'use strict'
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const make = (tag, name) => Object.assign(document.createElement(tag), { className: name })
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches

  for (const box of all('[data-newest=right]')) box.scrollLeft = box.scrollWidth
  for (const box of all('[data-newest=below]')) box.scrollTop = box.scrollHeight

  const bar = document.querySelector('.bar')
  const [word, fell, told] = ['#q', '#fell', '#told'].map((id) => document.querySelector(id))
  const rows = all('.handoffs tbody tr')
  const texts = rows.map((row) => row.textContent.toLowerCase())
  const filter = () => {
    const wanted = word.value.trim().toLowerCase()
    let shown = 0
    rows.forEach((row, at) => {
      row.hidden = !texts[at].includes(wanted) || (fell.checked && !row.classList.contains('r'))
      if (!row.hidden) shown += 1
    })
    told.textContent = wanted || fell.checked ? shown + ' of ' + rows.length + ' handoffs' : ''
  }
  bar.hidden = false
  word.addEventListener('input', filter)
  fell.addEventListener('change', filter)
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !/^(?:INPUT|TEXTAREA)$/.test(event.target.tagName)) { event.preventDefault(); word.focus() }
    if (event.key === 'Escape' && event.target === word && word.value) { word.value = ''; filter() }
  })

  for (const chart of all('.chart')) {
    const table = document.getElementById(chart.dataset.table)
    const own = [...table.tBodies[0].rows]
    const svg = chart.querySelector('svg')
    const { left, right, width, bands } = chart.dataset
    const room = width - left - right
    const place = (at) => bands ? +left + (room * (at + 0.5)) / own.length : +left + (own.length > 1 ? (room * at) / (own.length - 1) : 0)
    const nearest = (x) => {
      const along = (x - left) / room
      const at = bands ? Math.floor(along * own.length) : Math.round(along * (own.length - 1))
      return Math.max(0, Math.min(own.length - 1, at))
    }
    const heads = all('thead th', table).map((head) => head.textContent)
    const describe = (row) => {
      const [name, ...cells] = row.cells
      const values = cells.map((cell, at) => {
        const moved = cell.querySelector('i')
        const text = cell.textContent.slice(0, cell.textContent.length - (moved ? moved.textContent.length : 0)).trim()
        return text && heads[at + 1] + ' ' + text + (moved ? ' (' + moved.textContent + ')' : '')
      })
      return [name.firstChild.textContent + (row.classList.contains('r') ? ' ▼ regressed' : ''), ...values.filter(Boolean)].join('\\n')
    }
    const cursor = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    cursor.setAttribute('class', 'cursor')
    const tip = make('div', 'tip')
    tip.setAttribute('role', 'status')
    tip.hidden = true
    chart.append(tip)
    let at = own.length - 1
    const show = (index) => {
      at = index
      const box = svg.viewBox.baseVal
      const x = place(at)
      cursor.setAttribute('d', 'M' + x + ' 0V' + (box.height - 20))
      svg.append(cursor)
      tip.textContent = describe(own[at])
      tip.hidden = false
      const scale = svg.clientWidth / box.width
      const over = x * scale + 14 + tip.offsetWidth > svg.clientWidth
      tip.style.transform = 'translate(' + Math.max(0, over ? x * scale - 14 - tip.offsetWidth : x * scale + 14) + 'px,18px)'
    }
    const hide = () => { tip.hidden = true; cursor.remove() }
    const open = () => {
      const row = own[at]
      row.hidden = false
      row.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
      row.classList.add('on')
      setTimeout(() => row.classList.remove('on'), 2500)
    }
    chart.tabIndex = 0
    chart.setAttribute('role', 'group')
    chart.setAttribute('aria-label', svg.getAttribute('aria-label') + '. Arrow keys go from handoff to handoff, Enter shows its row.')
    chart.addEventListener('pointermove', (event) => {
      const box = svg.getBoundingClientRect()
      show(nearest(((event.clientX - box.left) * width) / box.width))
    })
    chart.addEventListener('pointerleave', () => { if (document.activeElement !== chart) hide() })
    chart.addEventListener('click', open)
    chart.addEventListener('focus', () => { if (chart.matches(':focus-visible')) show(at) })
    chart.addEventListener('blur', hide)
    chart.addEventListener('keydown', (event) => {
      const steps = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10, Home: -own.length, End: own.length }
      const step = steps[event.key]
      if (step !== undefined) {
        event.preventDefault()
        show(Math.max(0, Math.min(own.length - 1, at + step)))
        chart.scrollLeft = (place(at) * svg.clientWidth) / svg.viewBox.baseVal.width - chart.clientWidth / 2
      }
      if (event.key === 'Enter') open()
      if (event.key === 'Escape') hide()
    })
  }

  for (const graph of all('.graph')) {
    const light = (at) => {
      graph.classList.toggle('dim', at !== null)
      for (const edge of all('[data-from]', graph)) edge.classList.toggle('lit', edge.dataset.from === at || edge.dataset.to === at)
      const lit = new Set(all('.lit[data-from]', graph).flatMap((edge) => [edge.dataset.from, edge.dataset.to]))
      for (const node of all('.node', graph)) node.classList.toggle('lit', node.dataset.at === at || lit.has(node.dataset.at))
    }
    for (const node of all('.node', graph)) {
      node.setAttribute('tabindex', '0')
      node.addEventListener('pointerenter', () => light(node.dataset.at))
      node.addEventListener('pointerleave', () => light(null))
      node.addEventListener('focus', () => light(node.dataset.at))
      node.addEventListener('blur', () => light(null))
    }
  }
})()
`
