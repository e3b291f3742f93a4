import { createHash } from 'node:crypto'
import type { History, TransferCount } from '../model/history.js'
import { clip, visibleLine, xmlText } from './escape.js'
import { claimsChart } from './history-claims.js'
import { gatesTable } from './history-gates.js'
import { transferGraph } from './history-graph.js'
import { lifelinesChart } from './history-lifelines.js'
import { linesChart } from './history-lines.js'
import { handoffTable } from './history-rows.js'
import { HISTORY_SCRIPT } from './history-script.js'
import { HISTORY_STYLE } from './history-style.js'
import { type Chain, chainsOf, dayOf, periodOf, receiverOf } from './history-words.js'
import { plural } from './wording.js'

/** So many handoffs keep the page small; of more, each chain shows its newest. */
const MOST_HANDOFFS = 500
const MOST_TRANSFERS = 60

/** One page that needs nothing but itself: no network, no folder beside it. */
export function historyPage(history: History): string {
  const chains = shortened(chainsOf(history))
  const standards = [...new Set(history.transfers.map(({ standard }) => standard))]
  const body = [
    header(history, chains),
    '<main id="main">',
    ...chains.map(({ chain, left }, at) => chainSection(chain, left, at, history.judged)),
    transferSection(history.transfers, standards),
    chains.length === 0 ? '<section><p>There are no handoffs in these commits.</p></section>' : '',
    '</main>',
    footer(history),
  ]
  return (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">' +
    `<link rel="icon" href="data:,"><title>Handoff history</title><style>${HISTORY_STYLE}</style></head>\n` +
    `<body>${body.join('\n')}\n<script>${HISTORY_SCRIPT}</script></body></html>\n`
  )
}

/** Nothing is loaded and nothing runs but this page's own style and script. */
const policy = (): string =>
  [
    "default-src 'none'",
    'img-src data:',
    `style-src '${digest(HISTORY_STYLE)}'`,
    `script-src '${digest(HISTORY_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

interface Shortened {
  readonly chain: Chain
  /** Older handoffs that the page leaves out. */
  readonly left: number
}

function shortened(chains: readonly Chain[]): readonly Shortened[] {
  const all = chains.reduce((sum, { handoffs }) => sum + handoffs.length, 0)
  const share = Math.min(1, MOST_HANDOFFS / Math.max(1, all))
  return chains.map((chain) => {
    const handoffs = chain.handoffs.slice(-Math.ceil(chain.handoffs.length * share))
    return { chain: { ...chain, handoffs }, left: chain.handoffs.length - handoffs.length }
  })
}

function header(history: History, chains: readonly Shortened[]): string {
  const { head, commits, since, cut } = history
  const handoffs = history.standards.flatMap((each) => each.handoffs)
  const fell = handoffs.filter(({ regressed }) => regressed === true).length
  const tiles = [
    [String(handoffs.length), handoffs.length === 1 ? 'handoff' : 'handoffs'],
    [String(fell), fell === 1 ? 'regression' : 'regressions'],
    [String(commits), commits === 1 ? 'commit' : 'commits'],
  ]
  const after = since === null ? '' : ` · since ${xmlText(visibleLine(since))}`
  const links = [
    ...chains.map(({ chain }, at) => `<li><a href="#c${at}">${xmlText(chain.name)}</a>`),
    ...(history.transfers.length > 0 ? ['<li><a href="#transfers">who handed to whom</a>'] : []),
  ]
  return (
    '<a class="skip" href="#main">To the handoffs</a><header><h1>Handoff history</h1>' +
    `<p class="soft">${xmlText(visibleLine(head.ref))} at <code>${xmlText(head.commit.slice(0, 10))}</code>, ${dayOf(head.when)}` +
    `${handoffs.length > 0 ? ` · handoffs of ${periodOf(handoffs)}` : ''}${after}</p>` +
    `${cut === null ? '' : `<p>Older commits are not here: ${xmlText(cut)}.</p>`}` +
    `<ul class="tiles">${tiles.map(([number, noun]) => `<li><b>${number}</b> ${noun}`).join('')}</ul>` +
    `<nav aria-label="Standards"><ul>${links.join('')}</ul></nav></header>` +
    '<form class="bar" role="search" hidden><input type="search" id="q" placeholder="Filter the tables  ( / )" aria-label="Filter the tables" autocomplete="off">' +
    '<label><input type="checkbox" id="fell"> only regressions</label><span id="told" class="soft" role="status"></span></form>'
  )
}

function chainSection(chain: Chain, left: number, at: number, judged: boolean): string {
  const { name, handoffs, measuredBy } = chain
  const fell = handoffs.filter(({ regressed }) => regressed === true).length
  const older =
    left > 0
      ? `<p class="soft small">${plural(left, 'older handoff')} left out here; --format json and csv have all.</p>`
      : ''
  const alive = measuredBy === 'itself'
  return (
    `<section id="c${at}" aria-labelledby="h${at}"><div class="head"><h2 id="h${at}">${xmlText(name)}</h2>` +
    `<span class="soft">${plural(handoffs.length, 'handoff')}, ${periodOf(handoffs)}</span>` +
    `${fell > 0 ? `<span class="fell">▼ ${plural(fell, 'regression')}</span>` : ''}</div>${older}` +
    (alive ? lifelinesChart(handoffs, name) : linesChart(handoffs, name, at)) +
    gatesTable(handoffs, name) +
    (judged ? claimsChart(handoffs, name, at) : '') +
    `${handoffTable(handoffs, name, at, judged)}</section>`
  )
}

function transferSection(transfers: readonly TransferCount[], standards: readonly string[]): string {
  if (transfers.length === 0) return ''
  const parts = standards.map((standard, at) => {
    const own = transfers.filter((each) => each.standard === standard)
    const rows = own
      .slice(0, MOST_TRANSFERS)
      .map(
        (each) =>
          `<tr><th scope="row">${xmlText(clip(visibleLine(each.from), 80))}<td>${xmlText(clip(receiverOf(each), 80))}` +
          `<td class="n">${each.handoffs.length}<td>${xmlText(clip(each.handoffs.map(visibleLine).join(', '), 120))}`,
      )
    const more =
      own.length > MOST_TRANSFERS
        ? `<p class="soft small">and ${own.length - MOST_TRANSFERS} more in --format json</p>`
        : ''
    return (
      `<figure><figcaption><h3>${xmlText(visibleLine(standard))}</h3></figcaption>${transferGraph(own, visibleLine(standard), at)}` +
      `<details><summary>As a table: ${plural(own.length, 'line')}</summary><div class="scroll" tabindex="0" role="region" aria-label="Who handed to whom in ${xmlText(visibleLine(standard))}">` +
      `<table><thead><tr><th scope="col">From<th scope="col">To<th scope="col" class="n">Times<th scope="col">In<tbody>${rows.join('')}</table></div>${more}</details></figure>`
    )
  })
  return `<section id="transfers" aria-labelledby="ht"><div class="head"><h2 id="ht">Who handed to whom</h2><span class="soft">the thicker the line, the more often</span></div>${parts.join('')}</section>`
}

function footer({ unread, judged }: History): string {
  const [first] = unread
  const flaws =
    first === undefined
      ? ''
      : `<p>${plural(unread.length, 'document')} could not be read, e.g. <code>${xmlText(visibleLine(first.path))}</code>: ${xmlText(clip(visibleLine(first.because), 200))}</p>`
  const claims = judged
    ? 'Every handoff was judged at its own commit, by today’s rules.'
    : 'What handoffs say of themselves; add --claims to have every one judged at its own commit.'
  return `<footer class="soft small">${flaws}<p>${claims}</p></footer>`
}
