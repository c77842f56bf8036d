import{t as e}from"./shell-libesm.js";import{u as t}from"./shell-enumerate.js";import{i as n}from"./shell-check.js";import{A as r,C as i,D as a,S as o,b as s,et as c,ot as l,st as u,w as d,x as f}from"./shell-conflicts.js";import{B as p,H as m,K as ee,U as h,V as te,W as g,o as _,q as v,z as y}from"./shell-defaults.js";import{t as ne}from"./shell-finding.js";import{o as b}from"./shell-files.js";import{t as x}from"./shell-repository.js";import{r as S}from"./shell-report2.js";import{i as C,n as w}from"./shell-printable.js";import{a as re,c as ie,i as ae,r as T}from"./shell-shared.js";import{readFileSync as oe}from"node:fs";import{styleText as se}from"node:util";import{fileURLToPath as ce}from"node:url";function le(e,t){let n=t.map(n=>A(e,t,n)),r=j(e,n);return n.flatMap(t=>{let i={...t,templates:[],conforming:0};if(t.conforming<t.total/2)return[i];let a=r.get(t);if(!a)return[t];let o=O(e,n,t),s=({source:e})=>[...a.values()].some(t=>t.has(e)),c={...t,...p(e,{...t,entries:o},E(t.templates.filter(e=>!s(e))))};if(c.templates.length>0&&c.conforming>=.8*t.conforming)return[c];let l=o.filter(({section:e})=>!a.has(e));if(t.under!==`*`||a.size>12||l.length<o.length/2)return[i];let u=[...new Set([...a.keys()].map(t=>e.sections[t].title))];if(u.includes(``))return[i];let d=p(e,{...t,entries:l},E(t.templates));return[...u.map(t=>({...i,under:t,total:o.filter(({section:n})=>e.sections[n].title===t).length})),{...t,...d}]})}function E(e){return e.map(({source:e})=>e)}function D(e,t,{section:n,container:r}){return t.find(t=>t.container===r&&l(e.sections,n,t.under))}function O(e,t,n){return e.entries.filter(r=>r.depth===0&&D(e,t,r)===n)}const k=[`[x](u)`,`[[x]](u)`,`[[x](u)]`];function A(e,t,n){let r=new Set(O(e,t,n)),a=s(e).get(i).filter(({entry:e})=>r.has(e)),o=g(e,i),c=a.flatMap(({entry:e})=>o(e.section)?.norm.form??[]),l=ee(c,{least:1,share:1});if(!l||!k.includes(l.form))return n;let u=[`links`,`extras`,`sentence`,`desc`].filter(e=>n.templates.some(({source:t})=>RegExp(`\\{${e}\\??\\}`).test(t)));return u.length===0?n:{...n,wrap:{form:l.form,fields:u}}}function j(e,t){let n=/* @__PURE__ */ new Map,i=new Map(e.sections.map((e,t)=>[t,t])),o=/* @__PURE__ */ new Map;for(let s of[e.text,...P(e)]){let c=s===e.text?e:r(s,e.path);if(c.sections.length!==e.sections.length)continue;let l=new Set([...h(c,e,i)].map(({entry:e})=>e));for(let r of l){let i=D(e,t,r);if(!i)continue;let s=a(c,r);for(let{source:e}of i.templates){let t=o.get(e)??m(e);o.set(e,t);let a=v(t,s);if(a.kind!==`same`||M(c,r,{format:i,fields:a.fields}))continue;let l=n.get(i)??/* @__PURE__ */ new Map;n.set(i,l.set(r.section,(l.get(r.section)??/* @__PURE__ */ new Set).add(e)))}}}return n}function M(e,t,{format:n,fields:r}){let i=(n.wrap?.fields??[]).flatMap(e=>r[e]??[]);return i.length>0&&f(e,t).some(({at:e,form:t})=>t!==n.wrap.form&&i.some(({start:t,end:n})=>c(e,{start:t-1,end:n+1})))}const N={separator:[`-`,`–`,`—`,`:`,`|`,``],period:[`.`,``],end:[`.`,``],"link wrap":k};function*P(e){for(let t of o){let n=s(e).get(t),r=g(e,t),i=n.filter(({entry:e,sample:t})=>e.depth===0&&r(e.section)?.norm.form===t.form),a=[...Map.groupBy(i,({entry:e})=>e).values()],o=new Set([...N[t.name]??[],...n.map(({sample:e})=>e.form)].slice(0,12));for(let t of o)for(let n of a.some(e=>e.length>1)?[0,-1]:[0])yield*F(e,a.map(e=>e.at(n).sample),t)}}function*F({text:e},t,n){let r=``,i=0;for(let a of t){let t=a.form===n?void 0:a.to?.(n);!t||t.start<i||(r+=e.slice(i,t.start)+t.text,i=t.end)}i>0&&(yield r+e.slice(i))}const I=[`main`,`master`];function L(e){let t=e===void 0||I.includes(e)?I.join(`, `):JSON.stringify(e);return R.replace(`{branches}`,()=>t)}const R=`# listkeeper: reviews pull requests, mends the contents after merges, looks at all links once a week, and takes commands in comments.
# It belongs into .github/workflows/ on the default branch. Each job stands alone: take out those that you do not want.
name: listkeeper

on:
  # Runs with this file as it is on the default branch, and for forks too. That is safe here, because nothing of a pull request
  # is checked out or run: its texts are read through the API. Do not add a checkout of the pull request to this workflow.
  pull_request_target:
    types: [opened, reopened, synchronize, edited, ready_for_review]
  # A merge queue waits for required checks: the job \`review\` ends at once there.
  merge_group:
  push:
    branches: [{branches}]
    paths: ["**.md", "**.markdown"]
  schedule:
    - cron: "23 5 * * 1" # Mondays; a time of your own spreads the load
  workflow_dispatch:
  issue_comment:
    types: [created]

# Nothing, but for what a job names below.
permissions: {}

jobs:
  review:
    if: github.event_name == 'pull_request_target' || github.event_name == 'merge_group'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # the texts of the list and the configuration; \`write\` where the configuration has \`autofix\`
      pull-requests: write # the review
      checks: write # a check run, where the review cannot be posted
    # A newer push makes the review of the older one pointless.
    concurrency:
      group: listkeeper-review-\${{ github.event.pull_request.number || github.ref }}
      cancel-in-progress: true
    steps:
      - uses: listkeeper/listkeeper@v1

  repair:
    if: github.event_name == 'push' && github.ref_name == github.event.repository.default_branch && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # a branch with the correction; nothing is pushed to the default branch
      pull-requests: write # the pull request that proposes it
    # One after the other, and none is broken off. One that waits gives way to a newer one, which sees all that it would have seen.
    concurrency:
      group: listkeeper-repair
      cancel-in-progress: false
    steps:
      - uses: listkeeper/listkeeper@v1

  sweep:
    if: (github.event_name == 'schedule' || github.event_name == 'workflow_dispatch') && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # a branch with repairs, and one that remembers the links, where the configuration has links.memory: branch
      pull-requests: write # the pull request that proposes the repairs
      issues: write # the one issue that says which links are dead
    concurrency:
      group: listkeeper-sweep
      cancel-in-progress: false
    steps:
      - uses: listkeeper/listkeeper@v1

  # Whether somebody may give a command is asked of GitHub; this only keeps other comments from starting a machine.
  # Without a group: of several commands none may be dropped, and what each writes names the commit that it saw.
  command:
    if: github.event_name == 'issue_comment' && contains(github.event.comment.body, '/listkeeper') && github.event.comment.user.type != 'Bot'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # \`fix\` commits, \`ignore\`, \`replace\` and \`remove\` make a branch
      pull-requests: write # answers on pull requests, and the pull request that is asked for
      issues: write # answers and reactions on the issue about links
    steps:
      - uses: listkeeper/listkeeper@v1
`;function z(e,{contributing:t,pullRequestTemplate:n,contents:i=!1,branch:a,preCommit:o}){let s=e.flatMap(({path:e,text:t})=>{let n=r(t,e);return le(n,y(n)).map(t=>({...t,path:e}))}),c=[{path:`.github/listkeeper.yml`,text:V(e.map(({path:e})=>e),s)},{path:`.github/workflows/listkeeper.yml`,text:L(a)}];if(o!==void 0&&c.push(B(e,o)),t&&c.push({path:`CONTRIBUTING.listkeeper.md`,text:de(s)}),n&&c.push({path:`.github/PULL_REQUEST_TEMPLATE.md`,text:fe(s)}),i)for(let{path:t,text:n}of e){let e=_(r(n,t));e!==n.replace(/^\ufeff/,``)&&c.push({path:t,text:e,before:n})}return{files:c,formats:s}}function B(e,t){let n=e.map(({path:e})=>e.replace(/[\\^$.|?*+()[\]{}]/g,`\\$&`)),r=n.length===1?`^${n[0]}$`:`^(?:${n.join(`|`)})$`,i=[`  - repo: https://github.com/listkeeper/listkeeper`,`    rev: v${t}`,`    hooks:`,`      - id: listkeeper`,`        files: '${r.replaceAll(`'`,`''`)}'`].join(`
`);return{path:`.pre-commit-config.yaml`,text:`repos:\n${i}\n`,addition:`${i}\n`}}function V(e,t){let n=[`# What listkeeper keeps to in this repository. Everything is optional; this was learned from the list.`,`lists:`];for(let r of e){n.push(`  - files: [${W(r)}]`);let e=t.filter(e=>e.path===r);e.some(({templates:e})=>e.length>0)&&n.push(`    sections:`);for(let[t,r]of e.entries())n.push(...r.templates.length>0?H(r):ue(r,e.slice(t+1)))}return n.push(`review:`,"  post: summary # start quietly; `review` comments on lines, with one-click corrections"),`${n.join(`
`)}\n`}function H({under:e,container:t,templates:n,wrap:r,conforming:i,total:a}){return[`      # ${i} of ${a} entries conform`,`      - under: ${W(e)}`,`        container: ${t}`,`        entry:`,...n.flatMap(({source:e,count:t,example:n})=>[`          # ${t} of ${a}, as: ${G(n)}`,`          - ${W(e)}`]),...r?[`        fields:`,...r.fields.map(e=>`          ${e}: { wrap: ${W(r.form)} }`)]:[]]}const U={list:`list items`,table:`table rows`,paragraph:`paragraphs`,quote:`quotes`};function ue({under:e,container:t,total:n},r){let i=`      # ${e===`*`?`${n} ${U[t]}`:`${n} ${U[t]} under ${G(e)}`}: no template fits them that is stricter than what they keep anyway; that is learned from them at each review`;return r.some(e=>e.container===t&&e.templates.length>0)?[i,`      - under: ${W(e)}`,`        container: ${t}`,`        entry: []`]:[i]}function W(e){return JSON.stringify(e)}function G(e){let t=e.replace(/\s*\n\s*/g,` ⏎ `).replace(/[\u0000-\u001f\u007f-\u009f]/g,` `);return t.length>160?`${t.slice(0,159)}…`:t}function K(e){return e.flatMap(({under:e,templates:t})=>{let n=t[0];return n?[`${e===`*`?`An entry looks like this`:`Under *${e}*`}:`,``,"```markdown",n.example.replace(/`{3,}/g,"``"),"```",``]:[]})}function de(e){return`${[`## Adding an entry`,``,...K(e),`listkeeper checks new entries on the pull request and says what is off, with the corrected line.`].join(`
`)}\n`}function fe(e){return`${[`<!-- Thank you! One entry a pull request is easiest to merge. -->`,``,`- [ ] The entry is not in the list yet`,`- [ ] It has the format of its section`,``,...K(e.slice(0,1))].join(`
`)}\n`}function q({nodes:e},t,n=`<br>`){let r=``;for(let i of e){let e=J(i,t,n);if(e===void 0)return;r+=e}return r.replaceAll(d.break,n)}function J(e,t,n){switch(e.kind){case`literal`:return e.text;case`field`:return e.name===`br`?n:t[e.name]??(e.optional?``:void 0);case`optional`:{let r=e.nodes.filter(e=>e.kind===`field`);return r.length===0||r.some(e=>t[e.name]===void 0)?``:e.nodes.map(e=>J(e,t,n)??``).join(``)}case`choice`:return}}function Y({nodes:e}){return e.flatMap(e=>e.kind===`field`?[e.name]:e.kind===`optional`?e.nodes.flatMap(e=>e.kind===`field`?[e.name]:[]):[])}function pe({path:e,text:t},{to:n,from:i,under:a}){let o=t.startsWith(`﻿`)?`﻿`:``,s=t.slice(o.length),c=r(s,e),l=m(n),u=i===void 0?y(c).flatMap(({templates:e})=>e.map(({source:e})=>m(e))):[m(i)],d=[],f=[];for(let e of c.entries){if(e.depth>0||e.container===`table`||!he(c,e,a))continue;let t=me(c,e,{origins:u,target:l});`text`in t?d.push({...e.content,end:e.content.start+X(c,e),text:t.text}):t.why!==Z&&f.push({title:e.title,line:c.text.slice(0,e.place.start).split(`
`).length,why:t.why})}let{text:p}=ne(s,d.map(e=>[e]));return{path:e,before:t,after:o+p,moved:d.length,left:f}}function X({text:e},{content:t}){return e.slice(t.start,t.end).trimEnd().length}const Z=`it has the new format already`;function me(e,t,{origins:n,target:r}){let i=e.text.slice(t.content.start,t.content.start+X(e,t));for(let o of n){let n=v(o,a(e,t));if(n.kind!==`same`)continue;let s=Object.fromEntries(Object.entries(n.fields).map(([t,n])=>[t,e.text.slice(n.start,n.end)])),c=Object.keys(s).filter(e=>e!==`br`&&!Y(r).includes(e));if(c.length>0)return{why:`the new format has no place for its ${c.join(` and `)}`};let l=q(r,s);return l===void 0?{why:`it has no ${Y(r).filter(e=>s[e]===void 0).join(` and no `)}`}:Q(l,{origin:o,target:r,fields:s,raw:i})?{text:l}:{why:`rewriting it would lose something`}}return{why:v(r,a(e,t)).kind===`same`?Z:`it does not have the format that is to be changed`}}function Q(e,{origin:t,target:n,raw:i}){let o=r(`- ${e}\n`),s=o.entries[0];if(!s)return!1;let c=v(n,a(o,s));return c.kind===`same`&&q(t,Object.fromEntries(Object.entries(c.fields).map(([e,t])=>[e,o.text.slice(t.start,t.end)])))===i}function he(e,t,n){return n===void 0||u(e.sections,t.section).some(e=>e.toLowerCase().includes(n.toLowerCase()))}async function ge({values:t,rest:r,files:i,print:a,patch:o,home:s}){let c=_e(i.root),{files:l,formats:u}=z(n(i,r,await T(i,t.config)),{contributing:t.contributing??!1,pullRequestTemplate:t[`pull-request-template`]??!1,contents:t.contents??!1,...c===void 0?{}:{branch:c},...t[`pre-commit`]?{preCommit:ae(s)}:{}});for(let{path:e,under:t,templates:n,conforming:r,total:i}of u){a(`${w(e)}${t===`*`?``:`, ${C(t)}`}: ${r} of ${i} entries conform\n`);for(let{source:e,count:t}of n)a(`  ${String(t).padStart(5)}  ${C(e)}\n`)}for(let{path:n,text:r,before:s,addition:c}of l)c!==void 0&&i.has(n)?t.diff||a(ve(n,c,i)):t.diff?o(e(s===void 0?`/dev/null`:`a/${n}`,`b/${n}`,s??``,r,void 0,void 0,{context:3}).replace(/^=+\n/,``)):s===void 0&&i.has(n)&&!t.force?a(`${w(n)} is there already and stays as it is; --force replaces it\n`):(i.write(n,r,s??(t.force?void 0:null)),a(`${w(n)} ${s===void 0?`written`:`has contents now`}\n`));return 0}function _e(e){try{let{name:t}=x(e).mainBranch();return t===`HEAD`?void 0:t.replace(/^origin\//,``)}catch(e){if(e instanceof b)return;throw e}}function ve(e,t,n){return/^\s*-?\s*id:\s*['"]?listkeeper\b/m.test(n.read(e))?`${e} has listkeeper already\n`:`${e} is there already and stays as it is; add this below \`repos:\`\n\n${t}\n`}async function ye({values:t,rest:r,files:i,print:a,patch:o}){let{to:s,from:c,under:l}=t;if(s===void 0)throw new b('`migrate` needs --to, the template that entries are to have, for example --to "{link} - {sentence}"');let u=n(i,r,await T(i,t.config)),d=be(()=>u.map(e=>pe(e,{to:s,...c===void 0?{}:{from:c},...l===void 0?{}:{under:l}})));for(let{path:n,before:r,after:s,moved:c,left:l}of d)if(t.diff)r!==s&&o(e(`a/${n}`,`b/${n}`,r,s,void 0,void 0,{context:3}).replace(/^=+\n/,``));else if(r!==s&&i.write(n,s,r),!t.quiet){a(`${w(n)}: ${c} ${c===1?`entry`:`entries`} rewritten${l.length===0?``:`, ${l.length} left as they are:`}\n`);for(let{title:e,line:t,why:n}of l)a(`  line ${t}  ${C(S(e,70))}: ${n}\n`)}return 0}function be(e){try{return e()}catch(e){throw e instanceof te?new b(`column ${e.column} of the template: ${e.message}`):e}}const $={"entry-requirements":`docs/entry-requirements.md`,"link-alive":`docs/links.md`};function xe({values:e,rest:n,print:r,home:i}){let a=n[0],o=[...t,...Object.keys($)];if(a===void 0)throw new b(`\`explain\` needs a rule: ${o.join(`, `)}`);re(a,o);let s=Object.hasOwn($,a)?$[a]:void 0,c=oe(ce(new URL(s??`lint-rules/${a}/readme.md`,i)),`utf8`);return r(ie(e)?c.replace(/^#+ .*$/gm,e=>se(`bold`,e)):c),0}export{xe as runExplain,ge as runInit,ye as runMigrate};