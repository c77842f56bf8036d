/** What the pages of the fleet show: real ones, and those that only look as if they were there. */
import { STATUS_CODES } from 'node:http'

export type Page = { readonly title: string; readonly body: string; readonly head?: string }

const filler = 'It has a manual, an example for every part, and a log of changes. People use it at work and at home. '

export function toHtml({ title, body, head = '' }: Page): string {
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`
}

/** The page that the list means. */
export function realPage(title: string, head = ''): Page {
  const body = `<nav><a href="/">Home</a></nav>
<main><h1 id="top">${escaped(title)}</h1>
<p>${escaped(title)} is described here, and how it works. ${filler.repeat(3)}</p>
<h2 id="usage">Usage</h2><p>${filler.repeat(2)}</p>
<h2><a name="old-style"></a>Older ways</h2><p>${filler}</p>
<h2 id="über-uns">Who we are</h2><p>${filler}</p>
<h2 id="user-content-getting-started">Getting started</h2><p>${filler}</p></main>`
  return { title: `${title} - documentation`, body, head }
}

export function homePage(host: string): Page {
  return {
    title: `Welcome to site ${host}`,
    body: `<h1>Site ${host}</h1><p>The home of many projects. ${filler.repeat(2)}</p><ul><li><a href="/about">About us</a></li></ul>`,
  }
}

/** The same page under a name that the list does not use. */
export function otherTitlePage(title: string): Page {
  return { ...realPage(title), title: 'GRDX | Home' }
}

/** What a dishonest host shows for whatever it does not know. */
export function catchAllPage(host: string): Page {
  return {
    title: `Site ${host}, all you need`,
    body: `<h1>All you need</h1><p>Browse our collection of things to read. ${filler}</p><ul><li>Novelties</li><li>Classics</li></ul>`,
  }
}

export const missingPage: Page = {
  title: '404 Not Found',
  body: '<h1>404</h1><p>The page you are looking for is not here.</p>',
}

export const softTitlePage: Page = {
  title: 'Page not found',
  body: `<h1>Sorry!</h1><p>We looked everywhere. Try the search, or go back to the <a href="/">home page</a>.</p>`,
}

export function softHeadingPage(host: string): Page {
  return {
    title: `Site ${host}`,
    body: '<h1>Page not found</h1><p>The page may have been removed or renamed.</p><p><a href="/">Home</a></p>',
  }
}

export const parkedPage: Page = {
  title: 'This domain is for sale',
  head: '<script src="https://img.sedoparking.com/js/parking.js"></script>',
  body: '<h1>This domain is for sale</h1><p>Buy this domain. The domain may be for sale by its owner.</p><div id="sedo-ads">Related searches</div>',
}

export const casinoPage: Page = {
  title: 'Online Casino Bonus 2026 - Slot Gacor, Poker and Betting',
  body: '<h1>Best online casino</h1><p>Play slots, poker and roulette. Free spins for new players, instant withdrawal, sports betting.</p>',
}

export const challengePage: Page = {
  title: 'Just a moment...',
  head: '<meta http-equiv="refresh" content="360"><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
  body: '<h1>Checking your browser before you may go on</h1><p>Verifying you are human. This may take a few seconds.</p><noscript>Enable JavaScript and cookies to continue</noscript>',
}

export const signInPage: Page = {
  title: 'Sign in',
  body: '<h1>Sign in</h1><form method="post"><input name="user"><input name="password" type="password"><button>Sign in</button></form>',
}

/** What a server says when it does not show the page, for whatever reason. */
export function statusPage(status: number): Page {
  const title = STATUS_CODES[status] ?? 'Request denied'
  return { title: `${status} ${title}`, body: `<h1>${title}</h1><p>This page cannot be shown.</p>` }
}

/** A page that a script fills. */
export const scriptedPage: Page = {
  title: 'App',
  head: '<script type="module" src="/assets/index.js"></script>',
  body: '<div id="root"></div><noscript>This needs JavaScript.</noscript>',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
