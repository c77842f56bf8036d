import{t as e}from"./shell-libesm.js";import{h as t}from"./shell-own-faults.js";import{i as n}from"./shell-check.js";import{B as r,Dt as i,G as a,H as o,J as s,Ot as c,Pt as l,St as u,U as d,V as f,W as p,Wt as m,Xt as h,_t as g,bt as ee,gt as _,q as te,r as ne,vt as re,xt as v,yt as y}from"./shell-table-of-contents.js";import{t as b}from"./shell-version.js";import{o as x}from"./shell-files.js";import{t as ie}from"./shell-repository.js";import{r as ae}from"./shell-report2.js";import{a as S,r as C}from"./shell-printable.js";import{a as w,i as T,l as oe,r as E}from"./shell-shared.js";import{readFileSync as se}from"node:fs";import{styleText as ce}from"node:util";import{fileURLToPath as le}from"node:url";function ue(e,t){let n=t.map(n=>j(e,t,n)),r=M(e,n);return n.flatMap(t=>{let i={...t,templates:[],conforming:0};if(t.conforming<t.total/2)return[i];let a=r.get(t);if(!a)return[t];let o=k(e,n,t),s=({source:e})=>[...a.values()].some(t=>t.has(e)),c={...t,...f(e,{...t,entries:o},D(t.templates.filter(e=>!s(e))))};if(c.templates.length>0&&c.conforming>=.8*t.conforming)return[c];let l=o.filter(({section:e})=>!a.has(e));if(t.under!==`*`||a.size>12||l.length<o.length/2)return[i];let u=[...new Set([...a.keys()].map(t=>e.sections[t].title))];if(u.includes(``))return[i];let d=f(e,{...t,entries:l},D(t.templates));return[...u.map(t=>({...i,under:t,total:o.filter(({section:n})=>e.sections[n].title===t).length})),{...t,...d}]})}function D(e){return e.map(({source:e})=>e)}function O(e,t,{section:n,container:r}){return t.find(t=>t.container===r&&i(e.sections,n,t.under))}function k(e,t,n){return e.entries.filter(r=>r.depth===0&&O(e,t,r)===n)}const A=[`[x](u)`,`[[x]](u)`,`[[x](u)]`];function j(e,t,n){let r=new Set(k(e,t,n)),i=_(e).get(y).filter(({entry:e})=>r.has(e)),o=a(e,y),s=i.flatMap(({entry:e})=>o(e.section)?.norm.form??[]),c=te(s,{least:1,share:1});if(!c||!A.includes(c.form))return n;let l=[`links`,`extras`,`sentence`,`desc`].filter(e=>n.templates.some(({source:t})=>t.includes(`{${e}}`)||t.includes(`{${e}?}`)));return l.length===0?n:{...n,wrap:{form:c.form,fields:l}}}function M(e,t){let n=/* @__PURE__ */ new Map,r=new Map(e.sections.map((e,t)=>[t,t])),i=/* @__PURE__ */ new Map;for(let a of[e.text,...F(e)]){let o=a===e.text?e:u(a,e.path);if(o.sections.length!==e.sections.length)continue;let c=new Set([...p(o,e,r)].map(({entry:e})=>e));for(let r of c){let a=O(e,t,r);if(!a)continue;let c=v(o,r);for(let{source:e}of a.templates){let t=i.get(e)??d(e);i.set(e,t);let l=s(t,c);if(l.kind!==`same`||N(o,r,{format:a,fields:l.fields}))continue;let u=n.get(a)??/* @__PURE__ */ new Map;n.set(a,u.set(r.section,(u.get(r.section)??/* @__PURE__ */ new Set).add(e)))}}}return n}function N(e,t,{format:n,fields:r}){let i=(n.wrap?.fields??[]).flatMap(e=>r[e]??[]);return i.length>0&&g(e,t).some(({at:e,form:t})=>t!==n.wrap.form&&i.some(({start:t,end:n})=>l(e,{start:t-1,end:n+1})))}const P={separator:[`-`,`–`,`—`,`:`,`|`,``],period:[`.`,``],end:[`.`,``],"link wrap":A};function*F(e){for(let t of re){let n=_(e).get(t),r=a(e,t),i=n.filter(({entry:e,sample:t})=>e.depth===0&&r(e.section)?.norm.form===t.form),o=[...Map.groupBy(i,({entry:e})=>e).values()],s=new Set([...P[t.name]??[],...n.map(({sample:e})=>e.form)].slice(0,12));for(let t of s)for(let n of o.some(e=>e.length>1)?[0,-1]:[0])yield*I(e,o.map(e=>e.at(n).sample),t)}}function*I({text:e},t,n){let r=``,i=0;for(let a of t){let t=a.form===n?void 0:a.to?.(n);!t||t.start<i||(r+=e.slice(i,t.start)+t.text,i=t.end)}i>0&&(yield r+e.slice(i))}const L=[`main`,`master`];function R(e){let t=e===void 0||L.includes(e)?L.join(`, `):JSON.stringify(e);return z.replaceAll(`{tag}`,b()).replace(`{branches}`,()=>t)}const z=`# listkeeper: reviews pull requests, fixes the table of contents after merges, checks all links once a week, and answers commands in comments.
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
`;function B(e,{contributing:t,pullRequestTemplate:n,contents:i=!1,branch:a,preCommit:o}){let s=e.flatMap(({path:e,text:t})=>{let n=u(t,e);return ue(n,r(n)).map(t=>({...t,path:e}))}),c=[{path:`.github/listkeeper.yml`,text:H(e.map(({path:e})=>e),s)},{path:`.github/workflows/listkeeper.yml`,text:R(a)}];if(o!==void 0&&c.push(V(e,o)),t&&c.push({path:`CONTRIBUTING.listkeeper.md`,text:fe(s)}),n&&c.push({path:`.github/PULL_REQUEST_TEMPLATE.md`,text:pe(s)}),i)for(let{path:t,text:n}of e){let e=ne(u(n,t));e!==n.replace(/^\ufeff/,``)&&c.push({path:t,text:e,before:n})}return{files:c,formats:s}}function V(e,t){let n=e.map(({path:e})=>e.replace(/[\\^$.|?*+()[\]{}]/g,`\\$&`)),r=n.length===1?`^${n[0]}$`:`^(?:${n.join(`|`)})$`,i=[`  - repo: ${h}`,`    rev: v${t}`,`    hooks:`,`      - id: listkeeper`,`        files: '${r.replaceAll(`'`,`''`)}'`].join(`
`);return{path:`.pre-commit-config.yaml`,text:`repos:\n${i}\n`,addition:`${i}\n`}}function H(e,t){let n=[`# Configuration of listkeeper. Everything is optional; this was learned from the list.`,`lists:`];for(let r of e){n.push(`  - files: [${G(r)}]`);let e=t.filter(e=>e.path===r);e.some(({templates:e})=>e.length>0)&&n.push(`    sections:`);for(let[t,r]of e.entries())n.push(...r.templates.length>0?U(r):de(r,e.slice(t+1)))}return n.push(`review:`,"  post: summary # start quietly; `review` comments on lines, with one-click corrections"),`${n.join(`
`)}\n`}function U({under:e,container:t,templates:n,wrap:r,conforming:i,total:a}){return[`      # ${i} of ${a} entries conform`,`      - under: ${G(e)}`,`        container: ${t}`,`        entry:`,...n.flatMap(({source:e,count:t,example:n})=>[`          # ${t} of ${a}, as: ${K(n)}`,`          - ${G(e)}`]),...r?[`        fields:`,...r.fields.map(e=>`          ${e}: { wrap: ${G(r.form)} }`)]:[]]}const W={list:`list items`,table:`table rows`,paragraph:`paragraphs`,quote:`quotes`};function de({under:e,container:t,total:n},r){let i=`      # ${e===`*`?`${n} ${W[t]}`:`${n} ${W[t]} under ${K(e)}`}: no template fits them well; their format is learned again in each review`;return r.some(e=>e.container===t&&e.templates.length>0)?[i,`      - under: ${G(e)}`,`        container: ${t}`,`        entry: []`]:[i]}function G(e){return JSON.stringify(e)}function K(e){let t=e.split(`
`).map(e=>e.trim()).filter(e=>e!==``).join(` ⏎ `).replace(/[\u0000-\u001f\u007f-\u009f]/g,` `);return t.length>160?`${t.slice(0,159)}…`:t}function q(e){return e.flatMap(({under:e,templates:t})=>{let n=t[0];return n?[`${e===`*`?`An entry looks like this`:`Under *${e}*`}:`,``,"```markdown",n.example.replace(/`{3,}/g,"``"),"```",``]:[]})}function fe(e){return`${[`## Adding an entry`,``,...q(e),`listkeeper checks new entries in the pull request and shows what to fix, with the corrected line.`].join(`
`)}\n`}function pe(e){return`${[`<!-- Thank you! One entry per pull request is easiest to merge. -->`,``,`- [ ] The entry is not in the list yet`,`- [ ] It has the format of its section`,``,...q(e.slice(0,1))].join(`
`)}\n`}function J({nodes:e},t,n=`<br>`){let r=``;for(let i of e){let e=Y(i,t,n);if(e===void 0)return;r+=e}return r.replaceAll(ee.break,n)}function Y(e,t,n){switch(e.kind){case`literal`:return e.text;case`field`:return e.name===`br`?n:t[e.name]??(e.optional?``:void 0);case`optional`:{let r=e.nodes.filter(e=>e.kind===`field`);return r.length===0||r.some(e=>t[e.name]===void 0)?``:e.nodes.map(e=>Y(e,t,n)??``).join(``)}case`choice`:return}}function X({nodes:e}){return e.flatMap(e=>e.kind===`field`?[e.name]:e.kind===`optional`?e.nodes.flatMap(e=>e.kind===`field`?[e.name]:[]):[])}function me({path:e,text:t},{to:n,from:i,under:a}){let o=t.startsWith(`﻿`)?`﻿`:``,s=t.slice(o.length),c=u(s,e),l=d(n),f=i===void 0?r(c).flatMap(({templates:e})=>e.map(({source:e})=>d(e))):[d(i)],p=[],h=[];for(let e of c.entries){if(e.depth>0||e.container===`table`||!_e(c,e,a))continue;let t=he(c,e,{origins:f,target:l});`text`in t?p.push({...e.content,end:e.content.start+Z(c,e),text:t.text}):t.why!==Q&&h.push({title:e.title,line:c.text.slice(0,e.place.start).split(`
`).length,why:t.why})}let{text:g}=m(s,p.map(e=>[e]));return{path:e,before:t,after:o+g,moved:p.length,left:h}}function Z({text:e},{content:t}){return e.slice(t.start,t.end).trimEnd().length}const Q=`it already has the new format`;function he(e,t,{origins:n,target:r}){let i=e.text.slice(t.content.start,t.content.start+Z(e,t));for(let a of n){let n=s(a,v(e,t));if(n.kind!==`same`)continue;let o=Object.fromEntries(Object.entries(n.fields).map(([t,n])=>[t,e.text.slice(n.start,n.end)])),c=Object.keys(o).filter(e=>e!==`br`&&!X(r).includes(e));if(c.length>0)return{why:`the new format has no place for its ${c.join(` and `)}`};let l=J(r,o);return l===void 0?{why:`it has no ${X(r).filter(e=>o[e]===void 0).join(` and no `)}`}:ge(l,{origin:a,target:r,fields:o,raw:i})?{text:l}:{why:`rewriting it would lose content`}}return{why:s(r,v(e,t)).kind===`same`?Q:`it is not in the format to be changed`}}function ge(e,{origin:t,target:n,raw:r}){let i=u(`- ${e}\n`),a=i.entries[0];if(!a)return!1;let o=s(n,v(i,a));return o.kind===`same`&&J(t,Object.fromEntries(Object.entries(o.fields).map(([e,t])=>[e,i.text.slice(t.start,t.end)])))===r}function _e(e,t,n){return n===void 0||c(e.sections,t.section).some(e=>e.toLowerCase().includes(n.toLowerCase()))}async function ve({values:t,rest:r,files:i,print:a,patch:o,home:s}){let c=ye(i.root),{files:l,formats:u}=B(n(i,r,await E(i,t.config)),{contributing:t.contributing??!1,pullRequestTemplate:t[`pull-request-template`]??!1,contents:t.contents??!1,...c===void 0?{}:{branch:c},...t[`pre-commit`]?{preCommit:T(s)}:{}});for(let{path:e,under:t,templates:n,conforming:r,total:i}of u){a(`${C(e)}${t===`*`?``:`, ${S(t)}`}: ${r} of ${i} entries conform\n`);for(let{source:e,count:t}of n)a(`  ${String(t).padStart(5)}  ${S(e)}\n`)}for(let{path:n,text:r,before:s,addition:c}of l)c!==void 0&&i.has(n)?t.diff||a(be(n,c,i)):t.diff?o(e(s===void 0?`/dev/null`:`a/${n}`,`b/${n}`,s??``,r,void 0,void 0,{context:3}).replace(/^=+\n/,``)):s===void 0&&i.has(n)&&!t.force?a(`${C(n)} already exists and was not changed; --force replaces it\n`):(i.write(n,r,s??(t.force?void 0:null)),a(`${C(n)} ${s===void 0?`written`:`now has a table of contents`}\n`));return 0}function ye(e){try{let{name:t}=ie(e).mainBranch();return t===`HEAD`?void 0:t.replace(/^origin\//,``)}catch(e){if(e instanceof x)return;throw e}}function be(e,t,n){return/^[ \t]*(?:-[ \t]*)?id:[ \t]*['"]?listkeeper\b/m.test(n.read(e))?`${e} already uses listkeeper\n`:`${e} already exists and was not changed; add this below \`repos:\`\n\n${t}\n`}async function xe({values:t,rest:r,files:i,print:a,patch:o}){let{to:s,from:c,under:l}=t;if(s===void 0)throw new x('`migrate` needs --to with the new template, for example --to "{link} - {sentence}"');let u=n(i,r,await E(i,t.config)),d=Se(()=>u.map(e=>me(e,{to:s,...c===void 0?{}:{from:c},...l===void 0?{}:{under:l}})));for(let{path:n,before:r,after:s,moved:c,left:l}of d)if(t.diff)r!==s&&o(e(`a/${n}`,`b/${n}`,r,s,void 0,void 0,{context:3}).replace(/^=+\n/,``));else if(r!==s&&i.write(n,s,r),!t.quiet){a(`${C(n)}: ${c} ${c===1?`entry`:`entries`} rewritten${l.length===0?``:`, ${l.length} not changed:`}\n`);for(let{title:e,line:t,why:n}of l)a(`  line ${t}  ${S(ae(e,70))}: ${n}\n`)}return 0}function Se(e){try{return e()}catch(e){throw e instanceof o?new x(`column ${e.column} of the template: ${e.message}`):e}}const $={"entry-requirements":`docs/entry-requirements.md`,"link-alive":`docs/links.md`};function Ce({values:e,rest:n,print:r,home:i}){let a=n[0],o=[...t,...Object.keys($)];if(a===void 0)throw new x(`\`explain\` needs a rule: ${o.join(`, `)}`);w(a,o);let s=Object.hasOwn($,a)?$[a]:void 0,c=se(le(new URL(s??`lint-rules/${a}/readme.md`,i)),`utf8`);return r(oe(e)?c.replace(/^#+ .*$/gm,e=>ce(`bold`,e)):c),0}export{Ce as runExplain,ve as runInit,xe as runMigrate};