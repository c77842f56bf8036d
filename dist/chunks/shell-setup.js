import{t as e}from"./shell-libesm.js";import{m as t}from"./shell-own-faults.js";import{i as n}from"./shell-check.js";import{C as r,Ct as i,E as a,H as o,P as s,S as c,V as l,k as u,ut as d,w as f,x as p}from"./shell-conflicts.js";import{B as m,H as h,K as ee,U as g,V as te,W as _,o as v,q as y,z as b}from"./shell-defaults.js";import{t as ne}from"./shell-version.js";import{o as x}from"./shell-files.js";import{t as re}from"./shell-repository.js";import{r as S}from"./shell-report2.js";import{i as C,n as w}from"./shell-printable.js";import{a as ie,i as ae,l as oe,r as T}from"./shell-shared.js";import{readFileSync as se}from"node:fs";import{styleText as ce}from"node:util";import{fileURLToPath as le}from"node:url";function ue(e,t){let n=t.map(n=>A(e,t,n)),r=j(e,n);return n.flatMap(t=>{let i={...t,templates:[],conforming:0};if(t.conforming<t.total/2)return[i];let a=r.get(t);if(!a)return[t];let o=O(e,n,t),s=({source:e})=>[...a.values()].some(t=>t.has(e)),c={...t,...m(e,{...t,entries:o},E(t.templates.filter(e=>!s(e))))};if(c.templates.length>0&&c.conforming>=.8*t.conforming)return[c];let l=o.filter(({section:e})=>!a.has(e));if(t.under!==`*`||a.size>12||l.length<o.length/2)return[i];let u=[...new Set([...a.keys()].map(t=>e.sections[t].title))];if(u.includes(``))return[i];let d=m(e,{...t,entries:l},E(t.templates));return[...u.map(t=>({...i,under:t,total:o.filter(({section:n})=>e.sections[n].title===t).length})),{...t,...d}]})}function E(e){return e.map(({source:e})=>e)}function D(e,t,{section:n,container:r}){return t.find(t=>t.container===r&&l(e.sections,n,t.under))}function O(e,t,n){return e.entries.filter(r=>r.depth===0&&D(e,t,r)===n)}const k=[`[x](u)`,`[[x]](u)`,`[[x](u)]`];function A(e,t,n){let r=new Set(O(e,t,n)),i=p(e).get(f).filter(({entry:e})=>r.has(e)),a=_(e,f),o=i.flatMap(({entry:e})=>a(e.section)?.norm.form??[]),s=ee(o,{least:1,share:1});if(!s||!k.includes(s.form))return n;let c=[`links`,`extras`,`sentence`,`desc`].filter(e=>n.templates.some(({source:t})=>t.includes(`{${e}}`)||t.includes(`{${e}?}`)));return c.length===0?n:{...n,wrap:{form:s.form,fields:c}}}function j(e,t){let n=/* @__PURE__ */ new Map,r=new Map(e.sections.map((e,t)=>[t,t])),i=/* @__PURE__ */ new Map;for(let a of[e.text,...P(e)]){let o=a===e.text?e:s(a,e.path);if(o.sections.length!==e.sections.length)continue;let c=new Set([...g(o,e,r)].map(({entry:e})=>e));for(let r of c){let a=D(e,t,r);if(!a)continue;let s=u(o,r);for(let{source:e}of a.templates){let t=i.get(e)??h(e);i.set(e,t);let c=y(t,s);if(c.kind!==`same`||M(o,r,{format:a,fields:c.fields}))continue;let l=n.get(a)??/* @__PURE__ */ new Map;n.set(a,l.set(r.section,(l.get(r.section)??/* @__PURE__ */ new Set).add(e)))}}}return n}function M(e,t,{format:n,fields:r}){let i=(n.wrap?.fields??[]).flatMap(e=>r[e]??[]);return i.length>0&&c(e,t).some(({at:e,form:t})=>t!==n.wrap.form&&i.some(({start:t,end:n})=>d(e,{start:t-1,end:n+1})))}const N={separator:[`-`,`–`,`—`,`:`,`|`,``],period:[`.`,``],end:[`.`,``],"link wrap":k};function*P(e){for(let t of r){let n=p(e).get(t),r=_(e,t),i=n.filter(({entry:e,sample:t})=>e.depth===0&&r(e.section)?.norm.form===t.form),a=[...Map.groupBy(i,({entry:e})=>e).values()],o=new Set([...N[t.name]??[],...n.map(({sample:e})=>e.form)].slice(0,12));for(let t of o)for(let n of a.some(e=>e.length>1)?[0,-1]:[0])yield*F(e,a.map(e=>e.at(n).sample),t)}}function*F({text:e},t,n){let r=``,i=0;for(let a of t){let t=a.form===n?void 0:a.to?.(n);!t||t.start<i||(r+=e.slice(i,t.start)+t.text,i=t.end)}i>0&&(yield r+e.slice(i))}const I=[`main`,`master`];function L(e){let t=e===void 0||I.includes(e)?I.join(`, `):JSON.stringify(e);return R.replaceAll(`{tag}`,ne()).replace(`{branches}`,()=>t)}const R=`# listkeeper: reviews pull requests, fixes the table of contents after merges, checks all links once a week, and answers commands in comments.
# It belongs in .github/workflows/ on the default branch. The jobs are independent: remove those you do not want.
name: listkeeper

on:
  # Runs with this file as it is on the default branch, and for forks too. That is safe here, because nothing of a pull request
  # is checked out or run: its texts are read through the API. Do not add a checkout of the pull request to this workflow.
  # The label \`listkeeper: off\` stops everything, so the workflow runs on labels too.
  pull_request_target: # zizmor: ignore[dangerous-triggers] nothing of a pull request is checked out or run
    types: [opened, reopened, synchronize, edited, ready_for_review, labeled, unlabeled]
  # A merge queue waits for required checks; there the job \`review\` finishes at once.
  merge_group:
  push:
    branches: [{branches}]
    paths: ["**.md", "**.markdown"]
  # After 60 days without a push GitHub switches off a workflow of a public repository that has a schedule, with all its jobs;
  # \`listkeeper doctor\` warns before. If your list is quiet that long, move this and the job \`sweep\` to a separate file.
  schedule:
    - cron: "23 5 * * 1" # Mondays; choose your own time to spread the load
  workflow_dispatch:
  issue_comment: # zizmor: ignore[dangerous-triggers] a comment is data; GitHub is asked what its author may do
    types: [created]

# No permissions except those each job names below.
permissions: {}

jobs:
  review:
    if: github.event_name == 'pull_request_target' || github.event_name == 'merge_group'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # the texts of the list and the configuration; \`write\` where the configuration has \`autofix\`
      pull-requests: write # the review
      checks: write # the check \`listkeeper\`
    # A newer push makes the review of the older one pointless.
    concurrency:
      group: listkeeper-review-\${{ github.event.pull_request.number || github.ref }}
      cancel-in-progress: true
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  repair:
    if: github.event_name == 'push' && github.ref_name == github.event.repository.default_branch && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # a branch with the fixes; nothing is pushed to the default branch
      pull-requests: write # the pull request that proposes it
      checks: write # the check \`listkeeper\` on that branch
    # One at a time, and none is cancelled. A waiting run gives way to a newer one, which covers the same changes.
    concurrency:
      group: listkeeper-repair
      cancel-in-progress: false
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  sweep:
    if: (github.event_name == 'schedule' || github.event_name == 'workflow_dispatch') && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # a branch with repairs, and one with link results if the configuration has links.memory: branch
      pull-requests: write # the pull request that proposes the repairs
      issues: write # the one issue that says which links are dead
      checks: write # the check \`listkeeper\` on the branch with repairs
    concurrency:
      group: listkeeper-sweep
      cancel-in-progress: false
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  # GitHub is asked who may give a command; this only keeps other comments from starting a runner.
  # No concurrency group: no command may be dropped, and each write names the commit it is based on.
  command:
    if: github.event_name == 'issue_comment' && contains(github.event.comment.body, '/listkeeper') && github.event.comment.user.type != 'Bot'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # \`fix\` commits, \`ignore\`, \`replace\` and \`remove\` make a branch
      pull-requests: write # answers on pull requests, and the pull requests that commands open
      issues: write # answers and reactions on the issue about links
      checks: write # the check \`listkeeper\` again or committed
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning
`;function z(e,{contributing:t,pullRequestTemplate:n,contents:r=!1,branch:i,preCommit:a}){let o=e.flatMap(({path:e,text:t})=>{let n=s(t,e);return ue(n,b(n)).map(t=>({...t,path:e}))}),c=[{path:`.github/listkeeper.yml`,text:V(e.map(({path:e})=>e),o)},{path:`.github/workflows/listkeeper.yml`,text:L(i)}];if(a!==void 0&&c.push(B(e,a)),t&&c.push({path:`CONTRIBUTING.listkeeper.md`,text:fe(o)}),n&&c.push({path:`.github/PULL_REQUEST_TEMPLATE.md`,text:pe(o)}),r)for(let{path:t,text:n}of e){let e=v(s(n,t));e!==n.replace(/^\ufeff/,``)&&c.push({path:t,text:e,before:n})}return{files:c,formats:o}}function B(e,t){let n=e.map(({path:e})=>e.replace(/[\\^$.|?*+()[\]{}]/g,`\\$&`)),r=n.length===1?`^${n[0]}$`:`^(?:${n.join(`|`)})$`,i=[`  - repo: https://github.com/listkeeper/listkeeper`,`    rev: v${t}`,`    hooks:`,`      - id: listkeeper`,`        files: '${r.replaceAll(`'`,`''`)}'`].join(`
`);return{path:`.pre-commit-config.yaml`,text:`repos:\n${i}\n`,addition:`${i}\n`}}function V(e,t){let n=[`# Configuration of listkeeper. Everything is optional; this was learned from the list.`,`lists:`];for(let r of e){n.push(`  - files: [${W(r)}]`);let e=t.filter(e=>e.path===r);e.some(({templates:e})=>e.length>0)&&n.push(`    sections:`);for(let[t,r]of e.entries())n.push(...r.templates.length>0?H(r):de(r,e.slice(t+1)))}return n.push(`review:`,"  post: summary # start quietly; `review` comments on lines, with one-click corrections"),`${n.join(`
`)}\n`}function H({under:e,container:t,templates:n,wrap:r,conforming:i,total:a}){return[`      # ${i} of ${a} entries conform`,`      - under: ${W(e)}`,`        container: ${t}`,`        entry:`,...n.flatMap(({source:e,count:t,example:n})=>[`          # ${t} of ${a}, as: ${G(n)}`,`          - ${W(e)}`]),...r?[`        fields:`,...r.fields.map(e=>`          ${e}: { wrap: ${W(r.form)} }`)]:[]]}const U={list:`list items`,table:`table rows`,paragraph:`paragraphs`,quote:`quotes`};function de({under:e,container:t,total:n},r){let i=`      # ${e===`*`?`${n} ${U[t]}`:`${n} ${U[t]} under ${G(e)}`}: no template fits them well; their format is learned again in each review`;return r.some(e=>e.container===t&&e.templates.length>0)?[i,`      - under: ${W(e)}`,`        container: ${t}`,`        entry: []`]:[i]}function W(e){return JSON.stringify(e)}function G(e){let t=e.split(`
`).map(e=>e.trim()).filter(e=>e!==``).join(` ⏎ `).replace(/[\u0000-\u001f\u007f-\u009f]/g,` `);return t.length>160?`${t.slice(0,159)}…`:t}function K(e){return e.flatMap(({under:e,templates:t})=>{let n=t[0];return n?[`${e===`*`?`An entry looks like this`:`Under *${e}*`}:`,``,"```markdown",n.example.replace(/`{3,}/g,"``"),"```",``]:[]})}function fe(e){return`${[`## Adding an entry`,``,...K(e),`listkeeper checks new entries in the pull request and shows what to fix, with the corrected line.`].join(`
`)}\n`}function pe(e){return`${[`<!-- Thank you! One entry per pull request is easiest to merge. -->`,``,`- [ ] The entry is not in the list yet`,`- [ ] It has the format of its section`,``,...K(e.slice(0,1))].join(`
`)}\n`}function q({nodes:e},t,n=`<br>`){let r=``;for(let i of e){let e=J(i,t,n);if(e===void 0)return;r+=e}return r.replaceAll(a.break,n)}function J(e,t,n){switch(e.kind){case`literal`:return e.text;case`field`:return e.name===`br`?n:t[e.name]??(e.optional?``:void 0);case`optional`:{let r=e.nodes.filter(e=>e.kind===`field`);return r.length===0||r.some(e=>t[e.name]===void 0)?``:e.nodes.map(e=>J(e,t,n)??``).join(``)}case`choice`:return}}function Y({nodes:e}){return e.flatMap(e=>e.kind===`field`?[e.name]:e.kind===`optional`?e.nodes.flatMap(e=>e.kind===`field`?[e.name]:[]):[])}function me({path:e,text:t},{to:n,from:r,under:a}){let o=t.startsWith(`﻿`)?`﻿`:``,c=t.slice(o.length),l=s(c,e),u=h(n),d=r===void 0?b(l).flatMap(({templates:e})=>e.map(({source:e})=>h(e))):[h(r)],f=[],p=[];for(let e of l.entries){if(e.depth>0||e.container===`table`||!_e(l,e,a))continue;let t=he(l,e,{origins:d,target:u});`text`in t?f.push({...e.content,end:e.content.start+X(l,e),text:t.text}):t.why!==Z&&p.push({title:e.title,line:l.text.slice(0,e.place.start).split(`
`).length,why:t.why})}let{text:m}=i(c,f.map(e=>[e]));return{path:e,before:t,after:o+m,moved:f.length,left:p}}function X({text:e},{content:t}){return e.slice(t.start,t.end).trimEnd().length}const Z=`it already has the new format`;function he(e,t,{origins:n,target:r}){let i=e.text.slice(t.content.start,t.content.start+X(e,t));for(let a of n){let n=y(a,u(e,t));if(n.kind!==`same`)continue;let o=Object.fromEntries(Object.entries(n.fields).map(([t,n])=>[t,e.text.slice(n.start,n.end)])),s=Object.keys(o).filter(e=>e!==`br`&&!Y(r).includes(e));if(s.length>0)return{why:`the new format has no place for its ${s.join(` and `)}`};let c=q(r,o);return c===void 0?{why:`it has no ${Y(r).filter(e=>o[e]===void 0).join(` and no `)}`}:ge(c,{origin:a,target:r,fields:o,raw:i})?{text:c}:{why:`rewriting it would lose content`}}return{why:y(r,u(e,t)).kind===`same`?Z:`it is not in the format to be changed`}}function ge(e,{origin:t,target:n,raw:r}){let i=s(`- ${e}\n`),a=i.entries[0];if(!a)return!1;let o=y(n,u(i,a));return o.kind===`same`&&q(t,Object.fromEntries(Object.entries(o.fields).map(([e,t])=>[e,i.text.slice(t.start,t.end)])))===r}function _e(e,t,n){return n===void 0||o(e.sections,t.section).some(e=>e.toLowerCase().includes(n.toLowerCase()))}async function Q({values:t,rest:r,files:i,print:a,patch:o,home:s}){let c=ve(i.root),{files:l,formats:u}=z(n(i,r,await T(i,t.config)),{contributing:t.contributing??!1,pullRequestTemplate:t[`pull-request-template`]??!1,contents:t.contents??!1,...c===void 0?{}:{branch:c},...t[`pre-commit`]?{preCommit:ae(s)}:{}});for(let{path:e,under:t,templates:n,conforming:r,total:i}of u){a(`${w(e)}${t===`*`?``:`, ${C(t)}`}: ${r} of ${i} entries conform\n`);for(let{source:e,count:t}of n)a(`  ${String(t).padStart(5)}  ${C(e)}\n`)}for(let{path:n,text:r,before:s,addition:c}of l)c!==void 0&&i.has(n)?t.diff||a(ye(n,c,i)):t.diff?o(e(s===void 0?`/dev/null`:`a/${n}`,`b/${n}`,s??``,r,void 0,void 0,{context:3}).replace(/^=+\n/,``)):s===void 0&&i.has(n)&&!t.force?a(`${w(n)} already exists and was not changed; --force replaces it\n`):(i.write(n,r,s??(t.force?void 0:null)),a(`${w(n)} ${s===void 0?`written`:`now has a table of contents`}\n`));return 0}function ve(e){try{let{name:t}=re(e).mainBranch();return t===`HEAD`?void 0:t.replace(/^origin\//,``)}catch(e){if(e instanceof x)return;throw e}}function ye(e,t,n){return/^[ \t]*(?:-[ \t]*)?id:[ \t]*['"]?listkeeper\b/m.test(n.read(e))?`${e} already uses listkeeper\n`:`${e} already exists and was not changed; add this below \`repos:\`\n\n${t}\n`}async function be({values:t,rest:r,files:i,print:a,patch:o}){let{to:s,from:c,under:l}=t;if(s===void 0)throw new x('`migrate` needs --to with the new template, for example --to "{link} - {sentence}"');let u=n(i,r,await T(i,t.config)),d=xe(()=>u.map(e=>me(e,{to:s,...c===void 0?{}:{from:c},...l===void 0?{}:{under:l}})));for(let{path:n,before:r,after:s,moved:c,left:l}of d)if(t.diff)r!==s&&o(e(`a/${n}`,`b/${n}`,r,s,void 0,void 0,{context:3}).replace(/^=+\n/,``));else if(r!==s&&i.write(n,s,r),!t.quiet){a(`${w(n)}: ${c} ${c===1?`entry`:`entries`} rewritten${l.length===0?``:`, ${l.length} not changed:`}\n`);for(let{title:e,line:t,why:n}of l)a(`  line ${t}  ${C(S(e,70))}: ${n}\n`)}return 0}function xe(e){try{return e()}catch(e){throw e instanceof te?new x(`column ${e.column} of the template: ${e.message}`):e}}const $={"entry-requirements":`docs/entry-requirements.md`,"link-alive":`docs/links.md`};function Se({values:e,rest:n,print:r,home:i}){let a=n[0],o=[...t,...Object.keys($)];if(a===void 0)throw new x(`\`explain\` needs a rule: ${o.join(`, `)}`);ie(a,o);let s=Object.hasOwn($,a)?$[a]:void 0,c=se(le(new URL(s??`lint-rules/${a}/readme.md`,i)),`utf8`);return r(oe(e)?c.replace(/^#+ .*$/gm,e=>ce(`bold`,e)):c),0}export{Se as runExplain,Q as runInit,be as runMigrate};