import{t as e}from"./shell-libesm.js";import{s as t}from"./shell-lint.js";import{i as n}from"./shell-check.js";import{C as r,E as i,k as a,ot as o}from"./shell-conflicts.js";import{B as s,H as c,V as l,o as u,z as d}from"./shell-defaults.js";import{t as f}from"./shell-finding.js";import{t as p}from"./shell-files.js";import{t as m}from"./shell-repository.js";import{i as h}from"./shell-report2.js";import{a as g,c as _,i as v,r as y}from"./shell-shared.js";import{readFileSync as b}from"node:fs";import{styleText as x}from"node:util";import{fileURLToPath as S}from"node:url";const C=[`main`,`master`];function w(e){let t=e===void 0||C.includes(e)?C.join(`, `):JSON.stringify(e);return T.replace(`{branches}`,()=>t)}const T=`# listkeeper: reviews pull requests, mends the contents after merges, looks at all links once a week, and takes commands in comments.
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
`;function E(e,{contributing:t,pullRequestTemplate:n,contents:r=!1,branch:i,preCommit:o}){let s=e.flatMap(({path:e,text:t})=>d(a(t,e)).map(t=>({...t,path:e}))),c=[{path:`.github/listkeeper.yml`,text:O(e.map(({path:e})=>e),s)},{path:`.github/workflows/listkeeper.yml`,text:w(i)}];if(o!==void 0&&c.push(D(e,o)),t&&c.push({path:`CONTRIBUTING.listkeeper.md`,text:M(s)}),n&&c.push({path:`.github/PULL_REQUEST_TEMPLATE.md`,text:N(s)}),r)for(let{path:t,text:n}of e){let e=u(a(n,t));e!==n.replace(/^\ufeff/,``)&&c.push({path:t,text:e,before:n})}return{files:c,formats:s}}function D(e,t){let n=e.map(({path:e})=>e.replace(/[\\^$.|?*+()[\]{}]/g,`\\$&`)),r=n.length===1?`^${n[0]}$`:`^(?:${n.join(`|`)})$`,i=[`  - repo: https://github.com/listkeeper/listkeeper`,`    rev: v${t}`,`    hooks:`,`      - id: listkeeper`,`        files: '${r.replaceAll(`'`,`''`)}'`].join(`
`);return{path:`.pre-commit-config.yaml`,text:`repos:\n${i}\n`,addition:`${i}\n`}}function O(e,t){let n=[`# What listkeeper keeps to in this repository. Everything is optional; this was learned from the list.`,`lists:`];for(let r of e){n.push(`  - files: [${k(r)}]`);let e=t.filter(e=>e.path===r&&e.templates.length>0);e.length>0&&n.push(`    sections:`);for(let{under:t,container:r,templates:i,conforming:a,total:o}of e){n.push(`      # ${a} of ${o} entries conform`),n.push(`      - under: ${k(t)}`,`        container: ${r}`,`        entry:`);for(let{source:e,count:t,example:r}of i)n.push(`          # ${t} of ${o}, as: ${A(r)}`,`          - ${k(e)}`)}}return n.push(`review:`,"  post: summary # start quietly; `review` comments on lines, with one-click corrections"),`${n.join(`
`)}\n`}function k(e){return JSON.stringify(e)}function A(e){let t=e.replace(/\s*\n\s*/g,` ⏎ `).replace(/[\u0000-\u001f\u007f-\u009f]/g,` `);return t.length>160?`${t.slice(0,159)}…`:t}function j(e){return e.flatMap(({under:e,templates:t})=>{let n=t[0];return n?[`${e===`*`?`An entry looks like this`:`Under *${e}*`}:`,``,"```markdown",n.example.replace(/`{3,}/g,"``"),"```",``]:[]})}function M(e){return`${[`## Adding an entry`,``,...j(e),`listkeeper checks new entries on the pull request and says what is off, with the corrected line.`].join(`
`)}\n`}function N(e){return`${[`<!-- Thank you! One entry a pull request is easiest to merge. -->`,``,`- [ ] The entry is not in the list yet`,`- [ ] It has the format of its section`,``,...j(e.slice(0,1))].join(`
`)}\n`}function P({nodes:e},t,n=`<br>`){let i=``;for(let r of e){let e=F(r,t,n);if(e===void 0)return;i+=e}return i.replaceAll(r.break,n)}function F(e,t,n){switch(e.kind){case`literal`:return e.text;case`field`:return e.name===`br`?n:t[e.name]??(e.optional?``:void 0);case`optional`:{let r=e.nodes.filter(e=>e.kind===`field`);return r.length===0||r.some(e=>t[e.name]===void 0)?``:e.nodes.map(e=>F(e,t,n)??``).join(``)}case`choice`:return}}function I({nodes:e}){return e.flatMap(e=>e.kind===`field`?[e.name]:e.kind===`optional`?e.nodes.flatMap(e=>e.kind===`field`?[e.name]:[]):[])}function L({path:e,text:t},{to:n,from:r,under:i}){let o=t.startsWith(`﻿`)?`﻿`:``,s=t.slice(o.length),c=a(s,e),u=l(n),p=r===void 0?d(c).flatMap(({templates:e})=>e.map(({source:e})=>l(e))):[l(r)],m=[],h=[];for(let e of c.entries){if(e.depth>0||e.container===`table`||!H(c,e,i))continue;let t=B(c,e,{origins:p,target:u});`text`in t?m.push({...e.content,end:e.content.start+R(c,e),text:t.text}):t.why!==z&&h.push({title:e.title,line:c.text.slice(0,e.place.start).split(`
`).length,why:t.why})}let{text:g}=f(s,m.map(e=>[e]));return{path:e,before:t,after:o+g,moved:m.length,left:h}}function R({text:e},{content:t}){return e.slice(t.start,t.end).trimEnd().length}const z=`it has the new format already`;function B(e,t,{origins:n,target:r}){let a=e.text.slice(t.content.start,t.content.start+R(e,t));for(let o of n){let n=c(o,i(e,t));if(n.kind!==`same`)continue;let s=Object.fromEntries(Object.entries(n.fields).map(([t,n])=>[t,e.text.slice(n.start,n.end)])),l=Object.keys(s).filter(e=>e!==`br`&&!I(r).includes(e));if(l.length>0)return{why:`the new format has no place for its ${l.join(` and `)}`};let u=P(r,s);return u===void 0?{why:`it has no ${I(r).filter(e=>s[e]===void 0).join(` and no `)}`}:V(u,{origin:o,target:r,fields:s,raw:a})?{text:u}:{why:`rewriting it would lose something`}}return{why:c(r,i(e,t)).kind===`same`?z:`it does not have the format that is to be changed`}}function V(e,{origin:t,target:n,raw:r}){let o=a(`- ${e}\n`),s=o.entries[0];if(!s)return!1;let l=c(n,i(o,s));return l.kind===`same`&&P(t,Object.fromEntries(Object.entries(l.fields).map(([e,t])=>[e,o.text.slice(t.start,t.end)])))===r}function H(e,t,n){return n===void 0||o(e.sections,t.section).some(e=>e.toLowerCase().includes(n.toLowerCase()))}async function U({values:t,rest:r,files:i,print:a,home:o}){let s=W(i.root),{files:c,formats:l}=E(n(i,r,await y(i,t.config)),{contributing:t.contributing??!1,pullRequestTemplate:t[`pull-request-template`]??!1,contents:t.contents??!1,...s===void 0?{}:{branch:s},...t[`pre-commit`]?{preCommit:v(o)}:{}});for(let{path:e,under:t,templates:n,conforming:r,total:i}of l){a(`${h(e)}${t===`*`?``:`, ${t}`}: ${r} of ${i} entries conform\n`);for(let{source:e,count:t}of n)a(`  ${String(t).padStart(5)}  ${e}\n`)}for(let{path:n,text:r,before:o,addition:s}of c)s!==void 0&&i.has(n)?t.diff||a(G(n,s,i)):t.diff?a(e(o===void 0?`/dev/null`:`a/${n}`,`b/${n}`,o??``,r,void 0,void 0,{context:3}).replace(/^=+\n/,``)):o===void 0&&i.has(n)&&!t.force?a(`${n} is there already and stays as it is; --force replaces it\n`):(i.write(n,r),a(`${n} ${o===void 0?`written`:`has contents now`}\n`));return 0}function W(e){try{let{name:t}=m(e).mainBranch();return t===`HEAD`?void 0:t.replace(/^origin\//,``)}catch(e){if(e instanceof p)return;throw e}}function G(e,t,n){return/^\s*-?\s*id:\s*['"]?listkeeper\b/m.test(n.read(e))?`${e} has listkeeper already\n`:`${e} is there already and stays as it is; add this below \`repos:\`\n\n${t}\n`}async function K({values:t,rest:r,files:i,print:a}){let{to:o,from:s,under:c}=t;if(o===void 0)throw new p('`migrate` needs --to, the template that entries are to have, for example --to "{link} - {sentence}"');let l=n(i,r,await y(i,t.config)),u=q(()=>l.map(e=>L(e,{to:o,...s===void 0?{}:{from:s},...c===void 0?{}:{under:c}})));for(let{path:n,before:r,after:o,moved:s,left:c}of u)if(t.diff)r!==o&&a(e(`a/${n}`,`b/${n}`,r,o,void 0,void 0,{context:3}).replace(/^=+\n/,``));else if(r!==o&&i.write(n,o),!t.quiet){a(`${n}: ${s} ${s===1?`entry`:`entries`} rewritten${c.length===0?``:`, ${c.length} left as they are:`}\n`);for(let{title:e,line:t,why:n}of c)a(`  line ${t}  ${h(e).slice(0,70)}: ${n}\n`)}return 0}function q(e){try{return e()}catch(e){throw e instanceof s?new p(`column ${e.column} of the template: ${e.message}`):e}}const J={"entry-requirements":`docs/entry-requirements.md`,"link-alive":`docs/links.md`};function Y({values:e,rest:n,print:r,home:i}){let a=n[0],o=[...t,...Object.keys(J)];if(a===void 0)throw new p(`\`explain\` needs a rule: ${o.join(`, `)}`);g(a,o);let s=Object.hasOwn(J,a)?J[a]:void 0,c=b(S(new URL(s??`lint-rules/${a}/readme.md`,i)),`utf8`);return r(_(e)?c.replace(/^#+ .*$/gm,e=>x(`bold`,e)):c),0}export{Y as runExplain,U as runInit,K as runMigrate};