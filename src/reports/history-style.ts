/** The page's look: light and dark by the reader's choice, readable on a phone and on paper. */
export const HISTORY_STYLE = `
:root{color-scheme:light dark;--bg:#faf9f7;--card:#fff;--ink:#1e1c19;--soft:#67625a;--line:#e3dfd8;--hover:#f3f0ea;--hue:#2a63ad;--wash:#2a63ad1c;--good:#18703a;--bad:#b3261e;--mid:#855700;--good-bg:#dcf1e2;--bad-bg:#fbdedb;--mid-bg:#f8ebcd;--shade:0 1px 2px #0000000d,0 4px 14px #00000008}
@media (prefers-color-scheme:dark){:root{--bg:#151413;--card:#1e1c1a;--ink:#ece8e1;--soft:#a79f94;--line:#36322d;--hover:#282522;--hue:#86b7f2;--wash:#86b7f226;--good:#74cc91;--bad:#ff948b;--mid:#e6b866;--good-bg:#1c3a26;--bad-bg:#4a2220;--mid-bg:#423413;--shade:none}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums}
header,main,footer,.bar{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.25rem}
h1{font-size:1.8rem;line-height:1.2;letter-spacing:-.02em;margin:0}
h2{font-size:1.25rem;letter-spacing:-.01em;margin:0;text-wrap:balance;overflow-wrap:anywhere}
h3{font-size:.95rem;margin:0}
p{margin:.35rem 0}
a{color:var(--hue)}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
:focus-visible{outline:2px solid var(--hue);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
.soft{color:var(--soft)}.small{font-size:.85rem}
.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.25rem 0 0;padding:0;list-style:none}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.6rem 1rem;min-width:7.5rem;box-shadow:var(--shade)}
.tiles b{display:block;font-size:1.5rem;line-height:1.2;letter-spacing:-.02em}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;padding:0;margin:1.1rem 0 0}
.bar{position:sticky;top:0;z-index:5;background:var(--bg);border-bottom:1px solid var(--line);margin-top:.9rem;padding-top:.55rem;padding-bottom:.55rem;display:flex;flex-wrap:wrap;gap:.4rem 1.1rem;align-items:center}
.bar[hidden]{display:none}
.bar input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:7px;padding:.3rem .7rem;width:15rem;max-width:100%}
.bar label{display:inline-flex;gap:.4rem;align-items:center}
main>section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.25rem 1.35rem;margin:1.25rem 0;box-shadow:var(--shade)}
.head{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;margin-bottom:.6rem}
.fell{color:var(--bad);font-weight:600}
figure{margin:1rem 0 1.25rem}
figcaption{display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:baseline;margin-bottom:.35rem}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{font-size:11.5px;fill:var(--soft)}
svg .name{font-size:13px;font-weight:600;fill:var(--ink)}
svg .phone{display:none}
svg .grid{stroke:var(--line);fill:none}
svg .area{fill:var(--wash)}
svg .curve{fill:none;stroke:var(--hue);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
svg .dot{fill:var(--hue)}svg .fall{fill:var(--bad);stroke:var(--card);stroke-width:1.5}
svg .life{stroke:var(--hue);stroke-width:3;stroke-linecap:round;opacity:.35}
svg .cursor{stroke:var(--soft);stroke-dasharray:3 3}
.v0{fill:var(--good)}.v1{fill:var(--hue)}.v2{fill:var(--soft);opacity:.55}.v3{fill:var(--bad)}
.key{display:inline-flex;gap:.35rem;align-items:center}.key svg{width:.75rem;height:.75rem}
.chart{position:relative}
.tip{position:absolute;top:0;left:0;z-index:4;pointer-events:none;background:var(--ink);color:var(--bg);border-radius:7px;padding:.35rem .65rem;font-size:.82rem;line-height:1.4;max-width:20rem;white-space:pre-line}
.scroll,.scrolls,.wide{position:relative}
.scroll{overflow:auto;max-height:27rem;border:1px solid var(--line);border-radius:9px}
.wide{overflow-x:auto}.wide svg{width:auto;max-width:100%;margin:0 auto}.wide .huge{max-width:none}
table{border-collapse:separate;border-spacing:0;width:100%}
table{font-size:.94rem}
th,td{text-align:left;vertical-align:top;padding:.38rem .55rem;border-bottom:1px solid var(--line)}
tr:last-child>*{border-bottom:0}
.handoffs thead th::first-letter{text-transform:uppercase}
thead th{position:sticky;top:0;background:var(--card);font-size:.78rem;font-weight:600;color:var(--soft);white-space:nowrap;z-index:1}
tbody tr:hover>*{background:var(--hover)}
tbody tr.on>*{background:linear-gradient(var(--wash),var(--wash)) var(--card)}
tbody th{font-weight:600;min-width:11.5rem;overflow-wrap:anywhere;position:sticky;left:0;background:var(--card)}
.handoffs thead th:first-child{left:0;z-index:2}
tbody th span{display:block;font-weight:400;color:var(--soft);font-size:.87rem}
tr.r th::before{content:"▼ ";color:var(--bad)}
.n{text-align:right;white-space:nowrap}.n i{font-style:normal;color:var(--soft);font-size:.82rem;margin-left:.4rem}
tr.r .n i.down{color:var(--bad);font-weight:600}
.d{white-space:nowrap}.c{min-width:10.5rem}
.chip{display:inline-block;border-radius:99px;padding:0 .55rem;font-size:.8rem;font-weight:600;border:1px solid var(--line);white-space:nowrap}
.chip.good{background:var(--good-bg);color:var(--good);border-color:transparent}.chip.bad{background:var(--bad-bg);color:var(--bad);border-color:transparent}.chip.middling{background:var(--mid-bg);color:var(--mid);border-color:transparent}
.gates{width:auto}.gates thead th{writing-mode:vertical-rl;transform:rotate(180deg);padding:.5rem .2rem;font-weight:400;border:0;position:static}
.gates tbody th{white-space:nowrap;min-width:0;font-weight:400}
.gates td{text-align:center;min-width:1.75rem;padding:.38rem .2rem}
.gates thead td{position:sticky;left:0;background:var(--card);z-index:1}.gates thead .r::after{content:" ▲";color:var(--bad)}
.gates tbody td::before{content:"·";color:var(--soft)}.gates i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.gates .good,.gates .bad,.gates .middling{font-weight:700}
.gates .good{background:var(--good-bg)}.gates .good::before{content:"✓";color:var(--good)}
.gates .bad{background:var(--bad-bg)}.gates .bad::before{content:"✗";color:var(--bad)}
.gates .middling{background:var(--mid-bg)}.gates .middling::before{content:"~";color:var(--mid)}
.graph rect{fill:var(--bg);stroke:var(--line);stroke-width:1.2}.graph text{font-size:13px;fill:var(--ink)}
.graph path{fill:none;stroke:var(--hue);opacity:.5}.graph marker path{fill:var(--hue);stroke:none;opacity:1}
.graph .count{font-size:11px;fill:var(--soft);paint-order:stroke;stroke:var(--card);stroke-width:6px}
.graph.dim>path,.graph.dim .node,.graph.dim .count{opacity:.13}.graph.dim .lit,.graph.dim .node.lit,.graph.dim .count.lit{opacity:1}
.node{outline-offset:3px}
details{margin-top:.5rem}summary{cursor:pointer;color:var(--hue)}
footer{padding-top:.5rem;padding-bottom:3rem}
@media (max-width:40rem){html{scroll-padding-top:6.5rem}header,main,footer,.bar{padding-left:.85rem;padding-right:.85rem}header{padding-top:1.4rem}main>section{padding:1rem .9rem}.scrolls{overflow-x:auto}svg.plot{width:40rem}svg.plot text{font-size:17px}svg.plot .name{font-size:19px}svg.plot .minor{display:none}svg .phone{display:inline}.wide svg{max-width:none}.tip{position:fixed;inset:auto .5rem .5rem;max-width:none;transform:none!important;white-space:normal}.gates tbody th{white-space:normal;font-size:.82rem;min-width:7rem}th,td{padding:.38rem .5rem}tbody th{min-width:7.5rem;max-width:10rem}.tiles{gap:.5rem}.tiles li{flex:1;min-width:0;padding:.5rem .7rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--hue:#2a63ad;--wash:#2a63ad22;--good:#18703a;--bad:#b3261e;--mid:#855700;--good-bg:#e6f4ea;--bad-bg:#fce8e6;--mid-bg:#faf0d9;--shade:none}body{font-size:10pt}table{font-size:8.5pt}main{margin-top:1.2rem}nav,.bar,.skip,summary{display:none!important}.scroll,.wide{max-height:none;overflow:visible;border:0}main>section{border:0;padding:0;margin:0 0 1.5rem}figure,tr{break-inside:avoid}h2{break-after:avoid}thead th{position:static}.chip,.gates td{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
