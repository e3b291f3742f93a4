/** Runs in a page: what is read, with the contrast to what it stands on as WCAG 2 has it. */
export const CONTRASTS = `(() => {
  const rgb = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const luminance = (colour) => {
    const [r, g, b] = rgb(colour).map((value) => channel(value / 255))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (rgb(colour)[3] !== 0) return colour
    }
    return 'rgb(255, 255, 255)'
  }
  const read = document.querySelectorAll('h1, h2, h3, p, a, .soft, .chip, td, th, .fell, summary')
  return [...read].map((element) => {
    const [dark, light] = [getComputedStyle(element).color, background(element)].map(luminance).sort((a, b) => a - b)
    return [element.tagName + ' ' + element.className + ' ' + element.textContent.slice(0, 20), (light + 0.05) / (dark + 0.05)]
  })
})()`
