import{d as e,t,u as n}from"./shell-check-links.js";import{i as r}from"./shell-check.js";import{n as i}from"./shell-schema.js";import{o as a}from"./shell-settings.js";import{o}from"./shell-files.js";import{t as s}from"./shell-repository.js";import{n as c}from"./shell-home.js";import{n as l,r as u,t as d}from"./shell-memory-file.js";import{t as f}from"./shell-open2.js";import{n as p,t as m}from"./shell-verdict-words.js";import{r as h}from"./shell-printable.js";import{l as ee,p as g,r as te,t as ne}from"./shell-shared.js";import _ from"node:process";import{styleText as re}from"node:util";import{setFlagsFromString as v}from"node:v8";const y={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`};function b(e,t=`•••@`){return e.replace(/[^\s/\\?#]+/g,(n,r)=>{let i=n.lastIndexOf(`@`);if(i<0)return n;let a=r;for(;/[/\\]/.test(e[a-1]??``);)a--;let o=/https?:$/i.test(e.slice(Math.max(0,a-6),a))||r-a===2&&e[a-1]===`:`,s=o?null:/https?:/i.exec(n.slice(0,i)),c=o?0:s?s.index+s[0].length:-1;return c<0?n:`${n.slice(0,c)}${t}${n.slice(i+1)}`})}function x(e,t=200){return T(E(b(e),t))}function S(e){let t=URL.canParse(e)?new URL(e):void 0;return!t||t.username===``&&t.password===``?x(e,300):x(w(t).href.replace(`//`,`//•••@`),300)}function C(e,t){let n=ie(e);return n===void 0?t:`<a href="${n}" rel="noopener noreferrer nofollow">${t}</a>`}function ie(e){let t=URL.canParse(e)?new URL(e):void 0;if(!(!t||t.protocol!==`https:`&&t.protocol!==`http:`))return T(b(w(t).href,``))}function w(e){let t=new URL(e);return t.username=``,t.password=``,t}function T(e){return h(e.toWellFormed()).replace(/[&<>"']/g,e=>y[e])}function E(e,t){let n=e.slice(0,t*4).replace(/\s+/g,` `).trim();return n.length>t?`${n.slice(0,t-1)}…`:n}const D=[`dead`,`suspect`,`moved`,`unknown`,`blocked`,`alive`,`excluded`];function O(e){let t={};for(let{verdict:n}of e)t[n.kind]=(t[n.kind]??0)+1;return t}function k(e,t=D){return t.flatMap(t=>e[t]?[`${A(e[t])} ${t}`]:[]).join(`, `)}function A(e){return e.toLocaleString(`en-US`)}function ae(e,t){let n=Math.round(e/t*100);return n===0&&e>0?`under 1%`:n===100&&e<t?`over 99%`:`${n}%`}const oe={dead:`gone, or never there`,suspect:`answer, but not with the right page`,moved:`found at another address`,unknown:`no clear answer; not counted as broken`,blocked:`programs are turned away; not counted as broken`,alive:`answer as they should`,excluded:`not checked`};function j(e){return e===`blocked`||e===`unknown`?`unclear`:e===`alive`||e===`excluded`?`fine`:`look`}function se(e,t){let n=D.filter(t=>e[t]),r=n.length>1?.6:0,i=n.map(n=>Math.max(1.2,e[n]/t*100)),a=i.reduce((e,t)=>e+t,0),o=0,s=n.map((e,t)=>{let n=i[t]/a*100,s=`<circle class="${e}" cx="60" cy="60" r="49" pathLength="100" stroke-dasharray="${z(n-r)} 100" stroke-dashoffset="${z(-o)}"/>`;return o+=n,s}),c=n.map(n=>`<li class="${n}"><a href="#${j(n)}" data-kind="${n}"><i></i><b>${p[n]}</b> <span class="n">${A(e[n])}</span> <span class="p">${ae(e[n],t)}</span></a><small>${oe[n]}</small></li>`);return`<div class="verdicts"><svg class="ring" viewBox="0 0 120 120" role="img" aria-labelledby="ring-t ring-d"><title id="ring-t">Links by verdict</title><desc id="ring-d">${k(e)}.</desc><g transform="rotate(-90 60 60)">${s.join(``)}</g><text x="60" y="62" class="big">${A(t)}</text><text x="60" y="77">${t===1?`link`:`links`}</text></svg><ul class="legend">${c.join(``)}</ul></div>`}function M(e,t,n){let r=0,i=D.flatMap(e=>{if(!t[e])return[];let i=t[e]/n*100,a=`<rect class="${e}" x="${z(r)}" width="${z(Math.max(.8,i-.5))}" height="10"/>`;return r+=i,[a]});return`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img"><title>${e}</title><desc>${k(t)}</desc>${i.join(``)}</svg>`}const N=[`dead`,`suspect`,`moved`,`unknown`,`blocked`];function P(e){if(e.length<2)return``;let t=e.slice(-60),n=R(Math.max(1,...t.map(({counts:e})=>L(e)))),r=600/t.length,i=t.map(({day:e,counts:t},i)=>{let a=160,o=N.flatMap(e=>{if(!t[e])return[];let o=t[e]/n*160;return a-=o,[`<rect class="${e}" x="${z(i*r+r*.11)}" y="${z(a)}" width="${z(r*.78)}" height="${z(Math.max(.8,o-.8))}"/>`]});return`<g><title>${x(e)}: ${k(t)}</title><rect class="hit" x="${z(i*r)}" y="0" width="${z(r)}" height="160"/>${o.join(``)}</g>`}),a=[0,.5,1].map(e=>`<line x1="0" x2="600" y1="${z(160*e)}" y2="${z(160*e)}"/>`),[o,s]=[x(t[0].day),x(t.at(-1).day)];return`<div class="plot"><div class="y" aria-hidden="true"><span>${A(n)}</span><span>${A(n/2)}</span><span>0</span></div><svg viewBox="0 0 600 160" preserveAspectRatio="none" role="img" aria-labelledby="days-t days-d"><title id="days-t">Links that were not simply alive, ${o} to ${s}</title><desc id="days-d">First: ${k(t[0].counts)}. Last: ${k(t.at(-1).counts)}.</desc>${a.join(``)}${i.join(``)}</svg><div class="x" aria-hidden="true"><span>${o}</span>${t.length>4?`<span>${x(t[Math.floor(t.length/2)].day)}</span>`:``}<span>${s}</span></div></div><p class="muted">${F(t)}</p>${I(t)}`}function F(e){let[t,n]=[e[0].counts.dead??0,e.at(-1).counts.dead??0],r=`since ${x(e[0].day)}`;return t===n?`Dead links: ${A(n)}, as many as on the first day, ${x(e[0].day)}.`:`Dead links: ${A(n)}, ${A(Math.abs(n-t))} ${n>t?`more`:`fewer`} ${r}.`}function I(e){let t=D.filter(t=>e.some(({counts:e})=>e[t]));return`<details class="numbers"><summary>The numbers of each day</summary><div class="scroll" role="region" aria-label="Numbers of each day" tabindex="0"><table class="plain"><thead><tr><th scope="col">Day</th>${t.map(e=>`<th scope="col" class="num">${p[e]}</th>`).join(``)}</tr></thead><tbody>${e.toReversed().map(({day:e,counts:n})=>{let r=t.map(e=>`<td class="num">${A(n[e]??0)}</td>`).join(``);return`<tr><th scope="row">${x(e)}</th>${r}</tr>`}).join(``)}</tbody></table></div></details>`}function L(e){return N.reduce((t,n)=>t+(e[n]??0),0)}function R(e){let t=10**Math.floor(Math.log10(e)),n=Math.max(2,e/t<3?t/5:t);return Math.ceil(e/n)*n}function z(e){return Math.round(e*100)/100}const B=D.filter(e=>e!==`alive`);function V(e){let t=[...Map.groupBy(e,({url:e})=>W(e))].filter(([e])=>e!==``);t.sort(([e,t],[n,r])=>r.length-t.length||(e<n?-1:1));let n=t.slice(0,15).map(([e,t])=>H(e,t)),r=t.slice(15),i=r.length>0?`<p class="muted">${U(r.length,r.flatMap(([,e])=>e).length)}</p>`:``;return`<table class="plain hosts"><thead><tr><th scope="col">Host</th><th scope="col" class="num">Links</th><th scope="col">Not simply alive</th><th scope="col" class="num"><abbr title="Half of the answers came faster, half slower">Median</abbr></th></tr></thead><tbody>${n.join(``)}</tbody></table>${i}`}function H(e,t){let[n,r]=[x(e,80),O(t)],i=k(r,B).replace(/(\d) /g,`$1\xA0`)||`<span class="muted">none</span>`,a=G(t);return`<tr><th scope="row"><a href="#links" data-find="${n}">${n}</a>${M(n,r,t.length)}</th><td class="num">${A(t.length)}</td><td>${i}</td><td class="num">${a===void 0?`–`:`${A(a)} ms`}</td></tr>`}function U(e,t){return`${A(e)} more ${e===1?`host`:`hosts`} with ${A(t)} ${t===1?`link`:`links`}.`}function W(e){return URL.canParse(e)?new URL(e).host.replace(/^www\./,``):``}function G(e){let t=e.flatMap(({url:e,requests:t})=>t.filter(t=>t.status!==void 0&&W(t.url)===W(e)).map(({ms:e})=>e));if(t.length===0)return;t.sort((e,t)=>e-t);let n=Math.floor(t.length/2);return Math.round(t.length%2==1?t[n]:(t[n-1]+t[n])/2)}function K(e){let t=e.map(e=>({link:e,rank:ce(e),path:e.at[0]?.path??``,line:e.at[0]?.line??0}));return t.sort((e,t)=>e.rank-t.rank||q(e.path,t.path)||e.line-t.line||q(e.link.url,t.link.url)),t.map(({link:e})=>e)}function ce(e){let{verdict:t}=e,n=t.kind===`moved`&&!t.permanent||t.kind===`alive`&&J(e).length===0;return D.indexOf(t.kind)*2+ +!!n}function q(e,t){return e===t?0:e<t?-1:1}function le(e,t){let n=m(e),r=e.at.find(e=>e.name!==``)?.name??``,i=e.class===`link`?``:` <i>${e.class}</i>`,a=C(e.url,S(e.url));return`<tr class="${e.verdict.kind}"><td><b>${n.label}</b><td>${r===``?``:`${x(r)}${i}<br>`}${a}${r===``?i:``}<td>${ue(e.at,t)}<td>${x(n.why,400)}${fe(e,n.why)}<td>${ge(e)}`}function ue(e,t){let n=e.find(e=>e.section!==``)?.section??``,r=[...Map.groupBy(e,({path:e})=>e)],i=r.slice(0,5).map(([e,n])=>`${t?`${x(e,120)}, `:``}${de(n)}`);return r.length>5&&i.push(`and ${A(r.length-5)} more lists`),`${x(n,120)}<small>${i.join(`; `)}</small>`}function de(e){let t=[...new Set(e.map(({line:e})=>e))],n=t.slice(0,5).join(`, `),r=t.length>5?` and ${A(t.length-5)} more`:``;return`${t.length===1?`line`:`lines`} ${n}${r}`}function fe(e,t){let{verdict:n}=e;return[...n.kind===`moved`?[`now at ${C(n.to,S(n.to))}`]:[],...J(e).map(e=>x(e,300)),...me(e,t)].map(e=>`<small>${e}</small>`).join(``)}function J({facts:e}){if(!e)return[];let t=[];return e.retracted&&t.push(`The publisher has retracted the paper`),e.withdrawn&&t.push(`The authors have withdrawn the paper`),e.deprecated!==void 0&&t.push(`Its maintainers ask not to use it any more: ${e.deprecated}`),e.archived&&t.push(`It is archived: read-only for good`),t}const pe={doi:`the registry of DOIs`,arxiv:`arXiv`,github:`GitHub`,huggingface:`Hugging Face`,pubmed:`PubMed`,openreview:`OpenReview`,pypi:`PyPI`,npm:`npm`,youtube:`YouTube`};function me({url:e,verdict:t,via:n,requests:r},i){if(t.kind===`alive`||t.kind===`excluded`||n===`memory`)return[];if(n!==`http`)return[`asked ${pe[n]}`];let a=r.at(-1);if(!a)return[];let o=[];a.status===void 0?o.push(`no answer`):a.status>=400&&!i.includes(String(a.status))&&o.push(`answer ${a.status}`);let s=r.filter(t=>he(t,e)).length;return s>1&&o.push(`asked ${s===2?`twice`:`${A(s)} times`}`),o.length===0?[]:[o.join(`, `)]}function he(e,t){return e.url.split(`#`,1)[0]===t.split(`#`,1)[0]}function ge({failing:e,lastAlive:t,archive:n}){let r=[];return e&&r.push(`${x(e.since)}${e.times>1?`<small>failed ${A(e.times)} times</small>`:``}`),t!==void 0&&r.push(`<small>last alive ${x(t)}</small>`),n!==void 0&&r.push(`<small>${C(n,`archived copy`)}</small>`),r.join(``)}function _e(e){let t=O(e.links);return`${ve(e)}
<body>
<header><div><p class="muted">${x(e.title)} · ${x(e.day)}</p><h1>${ye(t,e.links.length)}</h1><p>${be(t)}</p>${xe(e.notes)}</div><button type="button" id="theme" hidden></button></header>
<main>
${e.links.length>0?`${Se(e,t)}\n${Ce(e.links,t)}`:``}
</main>
<footer class="muted">Written by listkeeper. Only dead links count as broken. A link is blocked or unknown where no one can tell without looking.</footer>
</body>
</html>
`}function ve({title:e,day:t}){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-j8ANmDBoz6PQEVJ560uCxZNexwKVyTNsDuS2p+d0zAA='; style-src 'sha256-yp6nMiZB4YbSM324vDcQGVyWi53YD9o7u/ylSQFgJ7A='; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Links of ${x(e)}, ${x(t)}</title>
<style>
:root {
  color-scheme: light dark;
  --page: light-dark(#f4f5f8, #121418);
  --card: light-dark(#fff, #1b1e24);
  --ink: light-dark(#1b1f27, #e8eaef);
  --muted: light-dark(#57606f, #a5adba);
  --line: light-dark(#dfe3e9, #31363f);
  --link: light-dark(#1d5bbf, #8ab8ff);
  --focus: light-dark(#1d5bbf, #9cc4ff);
}
:root[data-theme=light] { color-scheme: light }
:root[data-theme=dark] { color-scheme: dark }
.dead { --fill: light-dark(#d23f37, #ef6a61); --text: light-dark(#a5211b, #ff9d95); --tint: light-dark(#fdebea, #3a1f20) }
.suspect { --fill: light-dark(#c9780b, #e9a33b); --text: light-dark(#804a00, #f5bd66); --tint: light-dark(#fdf1de, #35290f) }
.moved { --fill: light-dark(#6d5bd8, #9a8cf5); --text: light-dark(#4c3bb0, #bfb5ff); --tint: light-dark(#efedfd, #28244a) }
.unknown { --fill: light-dark(#a08a74, #94816d); --text: light-dark(#655442, #d3c0ac); --tint: light-dark(#f4efe9, #2e2822) }
.blocked { --fill: light-dark(#7888a0, #75859d); --text: light-dark(#465468, #b5c2d5); --tint: light-dark(#ebeff5, #242b36) }
.alive { --fill: light-dark(#2b9c84, #35ad93); --text: light-dark(#0a6350, #7fdcc5); --tint: light-dark(#e3f5f0, #14302a) }
.excluded { --fill: light-dark(#b3bac5, #545c69); --text: light-dark(#57606f, #a5adba); --tint: light-dark(#f0f2f5, #262a31) }

* { box-sizing: border-box }
body { margin: 0; padding: 0 clamp(.75rem, 3vw, 2.5rem) 3rem; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
header, main, footer { max-width: 88rem; margin: 0 auto }
header { position: relative; padding: 2rem 0 1.25rem }
header p { margin: 0; max-width: 70ch }
h1 { margin: .15rem 0 .35rem; font-size: clamp(1.6rem, 4.5vw, 2.4rem); line-height: 1.15; letter-spacing: -.02em; text-wrap: balance }
h1 strong { color: light-dark(#b3261e, #ff8d84) }
h2 { margin: 0 0 .75rem; font-size: 1rem; line-height: 1.4 }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px }
button, input, select { min-height: 2.25rem; padding: .3rem .7rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: inherit; font: inherit }
button { cursor: pointer }
button:hover { border-color: var(--muted) }
::placeholder { color: var(--muted); opacity: 1 }
[hidden] { display: none !important }
abbr { text-decoration: none }
.muted { color: var(--muted) }
p.muted { margin: .75rem 0 0; font-size: .875rem }
header p.muted { margin: 0; padding-right: 8rem; max-width: none }
.notes { margin: .75rem 0 0; padding: .6rem .9rem .6rem 1.9rem; border-radius: 8px; background: light-dark(#fff4dc, #322a15); max-width: 70ch }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
#theme { position: absolute; top: 1.5rem; right: 0; font-size: .875rem }
footer { margin-top: 2rem; font-size: .875rem }
.card { min-width: 0; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
.good { font-size: 1.1rem }
.overview { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1rem; align-items: stretch }
.stack { display: flex; flex-direction: column; gap: 1rem; min-width: 0 }
.stack .card:last-child { flex: 1 }

.verdicts { display: flex; align-items: center; gap: 1.5rem }
.ring { flex: none; width: 11rem; height: 11rem }
.ring circle { fill: none; stroke: var(--fill); stroke-width: 15 }
.ring text { fill: var(--muted); font-size: 9px; text-anchor: middle }
.ring .big { fill: var(--ink); font-size: 21px; font-weight: 650 }
.legend { flex: 1; min-width: 0; margin: 0; padding: 0; list-style: none }
.legend li + li { margin-top: .35rem }
.legend a { display: flex; overflow-wrap: normal; align-items: baseline; gap: .5rem; color: inherit; text-decoration: none }
.legend a:hover b { text-decoration: underline }
.legend i { flex: none; align-self: center; width: .7rem; height: .7rem; border-radius: 3px; background: var(--fill) }
.legend .n { margin-left: auto; font-variant-numeric: tabular-nums }
.legend .p { flex: none; min-width: 3rem; color: var(--muted); text-align: right; font-variant-numeric: tabular-nums }
.legend small { display: block; padding-left: 1.2rem; color: var(--muted); font-size: .8rem; line-height: 1.3 }
rect { fill: var(--fill) }
.bar { display: block; width: 100%; height: .5rem; margin-top: .25rem; border-radius: 3px }
.plot { display: grid; grid-template: 10rem auto / auto 1fr; gap: .3rem .5rem }
.plot svg { width: 100%; height: 100% }
.plot line { stroke: var(--line); vector-effect: non-scaling-stroke }
.plot .hit { fill: transparent }
.plot g:hover .hit { fill: light-dark(#0000000f, #ffffff14) }
.y, .x { display: flex; justify-content: space-between; color: var(--muted); font-size: .75rem; line-height: 1; font-variant-numeric: tabular-nums }
.y { flex-direction: column; text-align: right; margin: -.35rem 0 }
.x { grid-column: 2 }
.numbers { margin-top: .5rem; font-size: .875rem }
.numbers summary { color: var(--muted); cursor: pointer }
.scroll { max-height: 16rem; overflow: auto; margin-top: .5rem }
.plain { width: 100%; border-collapse: collapse; font-size: .875rem }
.plain th, .plain td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
.plain th:last-child, .plain td:last-child { padding-right: 0 }
.plain tbody tr:last-child > * { border-bottom: 0 }
.plain thead th { color: var(--muted); font-weight: 500 }
.plain tbody th { font-weight: 400 }
.plain .num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.hosts { table-layout: fixed }
.hosts th:nth-child(2) { width: 4rem }
.hosts th:nth-child(3) { width: 32% }
.hosts th:nth-child(4) { width: 5.5rem }

#links { margin-top: 1.25rem; scroll-margin-top: .75rem }
#look { scroll-margin-top: 1rem }
#unclear, #fine { scroll-margin-top: 4.5rem }
#filter { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem .9rem; margin-bottom: 1rem }
#filter label { display: flex; align-items: center; gap: .5rem; color: var(--muted); font-size: .875rem }
#filter label:first-child { flex: 1 1 20rem }
#filter input { flex: 1; min-width: 0; color: var(--ink) }
#filter select { color: var(--ink) }
output { color: var(--muted); font-size: .875rem }
.group { margin-bottom: 1rem }
.group h2 { display: inline-block; margin: 0 0 .6rem; font-size: 1.1rem }
.group summary { padding: .7rem 1.1rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card); cursor: pointer }
.group[open] summary { margin-bottom: .75rem }
.group summary h2 { margin: 0; font-size: 1rem; font-weight: 600; display: inline }
.group.empty { opacity: .85 }
.group.empty .links { display: none }
.count { margin-left: .25rem; padding: .1rem .5rem; border-radius: 1rem; background: light-dark(#e6e9ee, #2c3139); font-size: .85rem; font-weight: 500; font-variant-numeric: tabular-nums; white-space: nowrap }
.links { display: block; border: 1px solid var(--line); border-radius: 12px; background: var(--card); overflow: clip }
.links caption, .links thead, .links tbody { display: block }
.links tr { display: grid; grid-template-columns: 6.2rem minmax(0, 9fr) minmax(0, 5fr) minmax(0, 8fr) 8rem; gap: 0 1rem; padding: .6rem 1.1rem }
.links tbody tr { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-block-size: auto 4.6rem }
.links tbody tr:hover { background: light-dark(#f8f9fb, #20242b) }
.links thead { position: sticky; top: 0; z-index: 1; background: var(--card); border-bottom: 1px solid var(--line) }
.links thead tr { padding-block: .35rem }
.links tbody tr:first-child { border-top: 0 }
.links th, .links td { display: block; padding: 0; min-width: 0; text-align: left; unicode-bidi: isolate }
.links th { color: var(--muted); font-size: .8rem; font-weight: 500 }
.links th button { min-height: 1.75rem; margin-left: -.5rem; padding: .1rem .5rem; border-color: transparent; background: none }
.links th button::after { content: ' \\2195'; opacity: .45 }
.links th[aria-sort] button { color: var(--ink); font-weight: 600 }
.links th[aria-sort] button::after { opacity: 1 }
.links th[aria-sort=ascending] button::after { content: ' \\2191' }
.links th[aria-sort=descending] button::after { content: ' \\2193' }
.links small { display: block; color: var(--muted); font-size: .825rem; line-height: 1.4 }
.links b { display: inline-block; padding: .05rem .6rem; border-radius: 1rem; background: var(--tint); color: var(--text); font-size: .825rem; font-weight: 600 }
.links i { padding: 0 .35rem; border: 1px solid var(--line); border-radius: 4px; color: var(--muted); font-size: .75rem; font-style: normal }
.links td:nth-child(2) a { font-size: .875rem }

@media (max-width: 64rem) {
  .overview { grid-template-columns: minmax(0, 1fr) }
}
@media (max-width: 48rem) {
  .links thead { position: static }
  .links thead tr { display: flex; flex-wrap: wrap; gap: 0 .75rem }
  .links tbody tr { grid-template: 'v s' auto 'l l' auto 'y y' auto 'w w' auto / 1fr auto; gap: .35rem 1rem; contain-intrinsic-block-size: auto 10rem }
  .links td:nth-child(1) { grid-area: v }
  .links td:nth-child(2) { grid-area: l }
  .links td:nth-child(3) { grid-area: w; font-size: .875rem }
  .links td:nth-child(4) { grid-area: y }
  .links td:nth-child(5) { grid-area: s; text-align: right; font-size: .875rem }
}
@media (max-width: 34rem) {
  header { padding-top: 1.25rem }
  .verdicts { flex-direction: column; align-items: stretch }
  .ring { align-self: center }
  .card { padding: .9rem }
  .links tr { padding-inline: .9rem }
  #theme { top: .9rem; min-height: 2rem; padding-block: .15rem }
  header p.muted { margin-bottom: .6rem }
  .hosts thead { position: absolute; clip-path: inset(50%) }
  .hosts, .hosts tbody { display: block }
  .hosts tbody tr { display: grid; grid-template: 'h m' auto 'b n' auto / 1fr auto; gap: .1rem .75rem; padding: .5rem 0; border-bottom: 1px solid var(--line) }
  .hosts tbody tr:last-child { border-bottom: 0 }
  .hosts tbody tr > * { padding: 0; border: 0 }
  .hosts tbody th { grid-area: h }
  .hosts td:nth-child(2) { grid-area: m }
  .hosts td:nth-child(2)::after { content: ' links' }
  .hosts td:nth-child(3) { grid-area: b; color: var(--muted) }
  .hosts td:nth-child(4) { grid-area: n; color: var(--muted) }
  #filter label { flex: 1 1 100% }
  #filter select { flex: 1 }
}

@media print {
  :root, :root[data-theme] { color-scheme: light; --page: #fff }
  body { padding: 0; font-size: 10pt }
  #theme, #filter { display: none !important }
  .card, .links, .group summary { border-color: #ccc; border-radius: 0 }
  .overview { display: block }
  .stack { flex-direction: row; margin-bottom: 1rem }
  .stack .card { flex: 1 }
  .verdicts { gap: 1rem }
  .ring { width: 7rem; height: 7rem }
  .legend small { display: none }
  .numbers { display: none }
  .hosts tr { break-inside: avoid }
  .links thead { position: static }
  .links tr { grid-template-columns: 5rem 9fr 5fr 8fr 6rem; padding: .35rem .5rem; gap: 0 .6rem }
  .links tbody tr { content-visibility: visible; break-inside: avoid }
  .links th button::after { content: '' }
  .links a { color: inherit }
  svg, .legend i, .links b { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
</style>
<script>'use strict';
(() => {
  const root = document.documentElement
  const themes = ['auto', 'light', 'dark']
  const store = (value) => {
    try {
      if (value) localStorage.setItem('listkeeper-theme', value)
      return localStorage.getItem('listkeeper-theme')
    } catch {
      return value
    }
  }
  const wear = (theme) => {
    if (theme === 'auto') delete root.dataset.theme
    else root.dataset.theme = theme
  }
  let theme = themes.includes(store()) ? store() : 'auto'
  wear(theme)

  addEventListener('DOMContentLoaded', () => {
    const byId = (id) => document.getElementById(id)
    const toggle = byId('theme')
    const name = () => (toggle.textContent = 'Theme: ' + theme)
    toggle.hidden = false
    name()
    toggle.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length]
      store(theme)
      wear(theme)
      name()
    })
    const form = byId('filter')
    if (!form) return
    const rows = []
    for (const table of document.querySelectorAll('table.links')) rows.push(...prepare(table))
    filtering(form, rows)
  })

  /** Names the roles, which some browsers forget for rows that are grids, and makes the heads sort. */
  function prepare(table) {
    const body = table.tBodies[0]
    table.setAttribute('role', 'table')
    for (const group of [table.tHead, body]) group.setAttribute('role', 'rowgroup')
    for (const row of table.rows) row.setAttribute('role', 'row')
    for (const cell of body.getElementsByTagName('td')) cell.setAttribute('role', 'cell')
    const heads = [...table.tHead.rows[0].cells]
    const first = [...body.rows]
    const places = new Map(first.map((row, index) => [row, index]))
    heads.forEach((head, column) => {
      head.setAttribute('role', 'columnheader')
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
        const ordered = column === 0 ? first.slice() : sorted(first, column, places)
        if (down) ordered.reverse()
        body.append(...ordered)
      })
    })
    return first
  }

  const collator = new Intl.Collator('en', { numeric: true })

  /** Rows by the text of a column; what has none comes last. */
  function sorted(rows, column, places) {
    const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column], column) }))
    keyed.sort((a, b) => (a.key === '') - (b.key === '') || collator.compare(a.key, b.key) || places.get(a.row) - places.get(b.row))
    return keyed.map(({ row }) => row)
  }

  /** A link by its address, a place by list and line, all else by its text. */
  function keyOf(cell, column) {
    if (column === 1) return (cell.querySelector('a') || cell).textContent.replace(/^https?:\\/\\/(?:www\\.)?/, '')
    if (column === 2) return cell.querySelector('small').textContent.replace(/lines? /, '')
    return cell.textContent
  }

  function filtering(form, rows) {
    const [find, kind, type, status] = ['find', 'kind', 'class', 'status'].map((id) => document.getElementById(id))
    const known = rows.map((row) => ({ row, kind: row.className, type: (row.querySelector('i') || { textContent: 'link' }).textContent, text: '' }))
    const groups = [...document.querySelectorAll('.group')].map((group) => ({ group, count: group.querySelector('.count'), rows: known.filter(({ row }) => group.contains(row)) }))
    const apply = () => {
      const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean)
      const any = words.length > 0 || kind.value !== '' || type.value !== ''
      let all = 0
      for (const { group, count, rows: own } of groups) {
        let shown = 0
        for (const one of own) {
          if (words.length > 0 && one.text === '') one.text = one.row.textContent.toLowerCase()
          const fits = (kind.value === '' || one.kind === kind.value) && (type.value === '' || one.type === type.value) && words.every((word) => one.text.includes(word))
          if (one.row.hidden === fits) one.row.hidden = !fits
          if (fits) shown += 1
        }
        all += shown
        count.textContent = any ? shown + ' of ' + own.length : String(own.length)
        group.classList.toggle('empty', any && shown === 0)
        if (kind.value !== '' && shown > 0) group.open = true
      }
      status.textContent = any ? all + ' of ' + rows.length + ' links shown' : ''
    }
    form.hidden = false
    let waiting = 0
    find.addEventListener('input', () => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(apply)
    })
    for (const choice of [kind, type]) choice.addEventListener('change', apply)
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('reset', () => setTimeout(apply))
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-kind], a[data-find]')
      if (!link) return
      form.reset()
      if (link.dataset.kind) kind.value = link.dataset.kind
      else find.value = link.dataset.find
      apply()
    })
  }
})()
<\/script>
</head>`}function ye({dead:e=0},t){return t===0?`There are no links`:e===0?t===1?`The link is not dead`:`None of ${A(t)} links is dead`:t===1?`The only link is dead`:`<strong>${A(e)}</strong> of ${A(t)} links ${e===1?`is`:`are`} dead`}function be({suspect:e=0,moved:t=0,blocked:n=0,unknown:r=0}){return[e>0?`${A(e)} ${e===1?`answers, but does`:`answer, but do`} not lead where ${e===1?`it`:`they`} should.`:``,t>0?`${A(t)} ${t===1?`has`:`have`} moved.`:``,n+r>0?`${A(n+r)} could not be checked; ${n+r===1?`it is`:`they are`} not counted as broken.`:``].filter(e=>e!==``).join(` `)}function xe(e){return e.length===0?``:`<ul class="notes">${e.map(e=>`<li>${x(e,1e3)}</li>`).join(``)}</ul>`}function Se({links:e,days:t},n){let r=P(t),i=r===``?``:`<section class="card"><h2>Not simply alive, day by day</h2>${r}</section>`;return`<div class="overview"><div class="stack"><section class="card"><h2>Verdicts</h2>${se(n,e.length)}</section>${i}</div><section class="card"><h2>Hosts with most links</h2>${V(e)}</section></div>`}function Ce(e,t){let n=new Set(e.flatMap(({at:e})=>e.map(({path:e})=>e))).size>1,r=Map.groupBy(K(e),({verdict:e})=>j(e.kind)),[i=[],a=[],o=[]]=[r.get(`look`),r.get(`unclear`),r.get(`fine`)],s=i.length>0?X(`look`,`Links to look at`,i,n):`<p class="card good">No link needs a look.</p>`;return`<section id="links">
${we(t)}
<section class="group" id="look"><h2>To look at <span class="count">${A(i.length)}</span></h2>${s}</section>
${Y(`unclear`,`Could not be checked: blocked or unknown, not counted as broken`,a,n)}
${Y(`fine`,`Alive, or not checked`,o,n)}
</section>`}function Y(e,t,n,r){return n.length===0?``:`<details class="group"><summary><h2>${t} <span class="count">${A(n.length)}</span></h2></summary><div id="${e}">${X(e,t,n,r)}</div></details>`}function X(e,t,n,r){return`<table class="links" id="${e}-table"><caption class="sr">${t}</caption><thead><tr>${[`Verdict`,`Link`,`Where`,`Why`,`Failing since`].map((e,t)=>`<th scope="col"${t===0?` aria-sort="ascending"`:``}>${e}</th>`).join(``)}</tr></thead><tbody>
${n.map(e=>le(e,r)).join(`
`)}
</tbody></table>`}function we(e){return`<form id="filter" hidden><label>Find <input type="search" id="find" placeholder="address, title, section, reason" autocomplete="off" spellcheck="false"></label><label>Verdict <select id="kind"><option value="">all</option>${D.flatMap(t=>e[t]?[`<option value="${t}">${p[t]} (${A(e[t])})</option>`]:[]).join(``)}</select></label><label>Kind <select id="class"><option value="">all</option><option value="link">links</option><option value="image">images</option><option value="badge">badges</option></select></label><button type="reset">Clear</button><output id="status" role="status"></output></form>`}const Te=[[`dead`,`red`],[`suspect`,`yellow`],[`moved`,`cyan`],[`blocked`,`gray`],[`unknown`,`gray`]];function Z({write:e,columns:t,color:n,now:r}){let i=/* @__PURE__ */ new Map,a=(e,t)=>n?re(e,t,{validateStream:!1}):t,o=-1/0;return{show:(n,s,{verdict:c})=>{if(i.set(c.kind,(i.get(c.kind)??0)+1),r()-o<100&&n<s)return;o=r();let l=Math.max(10,Math.min(30,t-50)),u=Math.round(n/s*l),d=`${`█`.repeat(u)}${`░`.repeat(l-u)}`,f=Te.flatMap(([e,t])=>i.has(e)?[a(t,`${i.get(e)} ${e}`)]:[]);e(`\r\u001b[K${a(`green`,d)} ${[`${n} of ${s} links`,...f].join(` · `)}`)},clear:()=>e(`\r\x1B[K`)}}for(let e of[`--semi-space-growth-factor=1`,`--heap-growing-percent=25`])v(e);async function Ee(e){let{values:t,rest:n,files:i}=e,a=await te(i,t.config),o=r(i,n,a);return ne(await Q(o,{values:t,files:i,config:a}),t,e)}async function Q(e,{values:n,files:r,config:o}){let s=n.history===void 0?void 0:Oe(r,n.history),l=$(n.timeout,`--timeout`,i.timeout[1])??a(o.links.timeout),u=n[`per-host`]===void 0?void 0:je(n[`per-host`],`--per-host`,i.perHost[1]),d=$(n.deadline,`--deadline`,i.deadline[1]),p=f({timeout:l,...n[`allow-private`]?{isAllowed:()=>!0}:{}}),m=Ae(n),h=c(_.env);try{let i=await t(e,m?{...p,progress:m.show}:p,{config:o.links,...h?{githubToken:h}:{},...s?{memory:s.memory}:{},...u===void 0?{}:{perHost:u},...d===void 0?{}:{deadline:d},addedOn:ke(r.root,e)});return De(i,{values:n,files:r,known:s}),i.report}finally{m?.clear(),await p.close()}}function De({report:e,memory:t},{values:r,files:i,known:a}){if(r.history!==void 0&&t&&!e.offline&&i.write(r.history,u(t),a?.text),r.report===void 0)return;let o={title:e.files.map(({path:e})=>e).join(`, `),day:n(Date.now()),links:e.links??[],notes:e.notes,days:(t??a?.memory)?.days??[]};i.write(r.report,_e(o))}function Oe(t,n){if(!t.has(n))return{memory:e,text:null};let r=t.read(n);try{return{memory:l(r),text:r}}catch(e){throw e instanceof d?new o(`${n}: ${e.message}; fix this file, or name another one with --history`):e}}function ke(e,t){let n;try{n=s(e)}catch(e){if(!(e instanceof o))throw e}let r=new Map(t.map(({path:e,text:t})=>[e,t])),i=/* @__PURE__ */ new Map;return(e,t)=>{let a=r.get(e);if(!n||a===void 0)return;let o=i.get(e)??n.writtenOn(e,a);return i.set(e,o),o(t)}}function Ae(e){if(g.isPossible()&&!e.quiet)return Z({write:g.draw,columns:g.columns(),color:ee(e)||!e[`no-color`]&&!_.env.NO_COLOR,now:()=>performance.now()})}function je(e,t,n){let r=Number(e);if(!/^\d+$/.test(e)||r<1||r>n)throw new o(`${t} takes a whole number from 1 to ${n}, not \`${e}\``);return r}function $(e,t,n){if(e===void 0)return;let r=/^\d{1,6}$/.test(e)?Number(e)*1e3:/^\d{1,6}(?:ms|s|m|h)$/.test(e)?a(e):0;if(r<1||r>n)throw new o(`${t} takes seconds, or a number with a unit, for example \`20s\` or \`10m\`, up to ${n/1e3} seconds, not \`${e}\``);return r}export{Q as askForLinks,Ee as runLinks};