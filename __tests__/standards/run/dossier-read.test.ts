import { bundleRecordOf } from './run-case.js'

const dossier = (html: string): ReturnType<typeof bundleRecordOf> =>
  bundleRecordOf('run_dossier_a.html', html)

describe('what a dossier loads', () => {
  it.each([
    ['<script src="https://x.org/a.js"></script>', 'script https://x.org/a.js'],
    ["<SCRIPT SRC='//x.org/a.js'></SCRIPT>", 'script //x.org/a.js'],
    ['<img src=figures/a.png>', 'img figures/a.png'],
    ['<img src="data:," srcset="a.png 1x, https://x.org/b.png 2x">', 'img a.png'],
    ['<link rel="stylesheet" href="https://x.org/a.css">', 'link https://x.org/a.css'],
    ['<iframe src="https://x.org"></iframe>', 'iframe https://x.org'],
    ['<object data="a.svg"></object>', 'object a.svg'],
    ['<video poster="a.jpg"></video>', 'video a.jpg'],
    ['<svg><image xlink:href="https://x.org/a.png"/></svg>', 'image https://x.org/a.png'],
    ['<style>@import "https://x.org/a.css";</style>', 'css https://x.org/a.css'],
    ['<style>@import url(https://x.org/a.css);</style>', 'css https://x.org/a.css'],
    ['<p style="background:url(\'a.png\')">', 'css a.png'],
    ['<meta http-equiv="refresh" content="0; url=https://x.org">', 'meta refresh https://x.org'],
    ['<script>fetch("https://x.org/a.json")</script>', 'fetch https://x.org/a.json'],
    ["<script>import x from 'https://x.org/a.js'</script>", 'import https://x.org/a.js'],
    ['<script>new WebSocket("wss://x.org")</script>', 'WebSocket wss://x.org'],
    ['<script>s.src = "https://x.org/a.js"</script>', 'src https://x.org/a.js'],
  ])('is seen in %s', (html, load) => {
    const [first] = dossier(html).loads as readonly { by: string; url: string }[]
    expect(`${first?.by} ${first?.url}`).toBe(load)
  })

  it.each([
    '<a href="https://x.org">more</a>',
    '<img src="data:image/png;base64,AAAA">',
    '<link rel="canonical" href="https://x.org">',
    '<!-- <script src="https://x.org/a.js"></script> -->',
    '<pre>&lt;script src="https://x.org/a.js"&gt;</pre>',
    '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
    '<style>p { background: url(data:image/png;base64,AAAA); fill: url(#a) }</style>',
    '<script>const text = "<img src=https://x.org/a.png>"</script>',
    '<title><img src="a.png"></title>',
    'a < b and <3',
  ])('is nothing in %s', (html) => {
    expect(dossier(html).loads).toEqual([])
  })
})

describe('the raw data of a dossier', () => {
  it.each([
    '<pre>{&quot;summary_metrics&quot;: {&quot;a&quot;: 1}}</pre>',
    '<pre><code>{"summary_metrics": {"a": 1}}</code></pre>',
    '<script type="application/json">{"summary_metrics": {"a": 1}}</script>',
    '<pre>{}</pre><pre>{"other": 1}</pre><pre>{"summary_metrics": {"a": 1}}</pre>',
  ])('is read from %s', (html) => {
    expect(dossier(html).raw_data).toEqual({ summary_metrics: { a: 1 } })
  })

  it.each(['<pre>{}</pre>', '<pre>no data</pre>', '<p>{"a": 1}</p>', '<pre>{"a": </pre>'])(
    'is not in %s',
    (html) => {
      expect(dossier(html).raw_data).toBeUndefined()
    },
  )

  it('has a table of metrics, other tables are not read', () => {
    const row = (key: string, value: string): string => `<tr><td>${key}</td><td>${value}</td></tr>`
    const html = `<h2>Summary Metrics</h2><table>${row('ppl', '<b>3.1</b>')}</table><h2>Files</h2><table>${row('size', '9')}</table>`
    expect(dossier(html).table).toEqual({ ppl: '3.1' })
  })

  it('counts figures that are in the page', () => {
    const html = '<img src="data:image/png;base64,AA"><svg></svg><canvas></canvas><img src="a.png">'
    expect(dossier(html).figures).toBe(3)
  })
})
