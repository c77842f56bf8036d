/** A hundred and more small webs, each with one link of a list, the verdict on it, and the reason. A row stands for a kind. */
import { type HostReplies, html, type Reply, rawTo, status, to, words } from './web.ts'

export type Case = {
  readonly what: string
  /** The address, from its scheme or from the root of its host. */
  readonly link: string
  /** What the list says of it. */
  readonly about: string
  /** What hosts do; `here` is the one of the link. */
  readonly web: Readonly<Record<string, HostReplies>>
  readonly verdict: string
}

const about = 'Atlas Ledger - A toolkit for orchard bookkeeping and invoices'
const real = (title = 'Atlas Ledger documentation', more = ''): Reply => html(title, `<h1>${title}</h1>${words(120)}${more}`)
const plain = (title: string, body = ''): Reply => html(title, body)
type Row = readonly [
  what: string,
  replies: HostReplies | Readonly<Record<string, HostReplies>>,
  verdict: string,
  link?: string,
  about?: string,
]

const gate = (head: string, title = 'Shop', body = ''): HostReplies => ({ '*': html(title, body, { head }) })
const text = (body: string, title = 'Example'): HostReplies => ({ '*': html(title, `<p>${body}</p>`) })
const titled = (title: string): HostReplies => ({ '/page': plain(title, '<p>Some words of it.</p>') })
const moved = (where: string, more: HostReplies = {}): HostReplies => ({ '/page': to(301, where), ...more })
const one = (reply: Reply): HostReplies => ({ '/page': reply })

const redirects: readonly Row[] = [
  ['a redirect in raw UTF-8', { '/page': rawTo(301, Buffer.from('/café-page')), '/caf%C3%A9-page': real() }, 'moved / caf%C3%A9-page'],
  ['a redirect in raw Latin-1', { '/page': rawTo(301, Buffer.from('/caf\u00e9', 'latin1')), '/caf%E9': real() }, 'moved / caf%E9'],
  ['a redirect in raw Chinese', { '/page': rawTo(302, Buffer.from('/中文/页')), '/%E4%B8%AD%E6%96%87/%E9%A1%B5': real() }, 'moved for now'],
  ['a redirect in raw UTF-8 to a page that is missing', { '/page': rawTo(301, Buffer.from('/niño')) }, 'dead not-found'],
  ['a redirect with a fragment', moved('/new#part', { '/new': real() }), 'moved / new#part'],
  ['a fragment of the first redirect', { '/page': to(301, '/b#part'), '/b': to(301, '/new'), '/new': real() }, 'moved / new#part'],
  ['a redirect that only adds a fragment', moved('/page/#x', { '/page/': real() }), 'alive'],
  [
    'a deep page to the home of another site',
    {
      here: moved('http://elsewhere.example:PORT/'),
      'elsewhere.example': { '/': plain('Elsewhere Consulting Group', words(60, 'consulting')) },
    },
    'suspect home-page',
  ],
  [
    'a deep page to the home of another site, with where it came from',
    {
      here: moved('http://elsewhere2.example:PORT/?from=/page'),
      'elsewhere2.example': { '/': plain('Elsewhere', words(60, 'consulting')) },
    },
    'suspect home-page',
  ],
  [
    'a project page to the home of its own site',
    { here: { '/atlas': to(301, 'http://atlas.example:PORT/') }, 'atlas.example': { '/': plain('Welcome', words(60)) } },
    'moved away',
    '/atlas',
  ],
  [
    'a deep page to a home that calls itself as the list does',
    { here: moved('http://ledgers.example:PORT/'), 'ledgers.example': { '/': real('Atlas Ledger') } },
    'moved away',
  ],
  [
    'a home to another home',
    { here: { '/': to(301, 'http://ledgers2.example:PORT/') }, 'ledgers2.example': { '/': real('Atlas Ledger') } },
    'moved away',
    '/',
  ],
  ['a page to its own home', moved('/', { '/': real('Home') }), 'suspect home-page'],
  ['a page to the home in a language', moved('/en/', { '/en/': real('Home') }), 'suspect home-page'],
  ['a page to an index', moved('/index.html', { '/index.html': real('Home') }), 'suspect home-page'],
  ['an error page by its name', moved('/404.html', { '/404.html': real('Site') }), 'suspect soft-not-found'],
  ['an error page as a folder', moved('/page-not-found/', { '/page-not-found/': real('Site') }), 'suspect soft-not-found'],
  ['an error page by its query', moved('/info?aspxerrorpath=/page', { '/info': real('Site') }), 'suspect soft-not-found'],
  ['an error page of ASP', moved('/errors/404.aspx', { '/errors/404.aspx': real('Site') }), 'suspect soft-not-found'],
  [
    'a page about errors that moved',
    { here: { '/docs/error': to(301, '/guide/error'), '/guide/error': real() } },
    'moved / guide/error',
    '/docs/error',
  ],
  ['a search', moved('/search?q=page', { '/search': real('Results') }), 'suspect search-page'],
  ['a search at the home', moved('/?s=page', { '/': real('Results') }), 'suspect search-page'],
  ['a search that moved', { here: { '/search': to(301, '/find?q='), '/find': real('Find') } }, 'moved / find?q=', '/search'],
  ['a page about research that moved', moved('/research/atlas', { '/research/atlas': real() }), 'moved / research/atlas'],
  [
    'a suspended account by its address',
    moved('/cgi-sys/suspendedpage.cgi', { '/cgi-sys/suspendedpage.cgi': real('x') }),
    'suspect suspended',
  ],
  ['a login', moved('/login?next=/page', { '/login': plain('Sign in') }), 'blocked login'],
  ['a captcha of the site', moved('/captcha?to=/page', { '/captcha': plain('Hello') }), 'blocked challenge'],
  [
    'a wall for a country',
    moved('/not-available-in-your-country', { '/not-available-in-your-country': plain('Sorry') }),
    'blocked refusal',
  ],
  ['a move for good', moved('/new', { '/new': real() }), 'moved / new'],
  ['a move for now', { '/page': to(302, '/new'), '/new': real() }, 'moved for now'],
  ['only a slash', moved('/page/', { '/page/': real() }), 'alive'],
  ['only a language', moved('/de/page', { '/de/page': real() }), 'alive'],
  ['a move to a missing page', moved('/new'), 'dead not-found'],
  ['300 with a Location', { '/page': to(300, '/page.en.html'), '/page.en.html': real() }, 'moved for now'],
  ['300 without', one(status(300)), 'unknown unverifiable'],
  ['a circle', one(to(302, '/page')), 'unknown redirect-loop'],
  [
    'a circle that a cookie ends',
    one((q, r) => (q.headers.cookie === 'seen=1' ? real() : status(302, { location: '/page', 'set-cookie': 'seen=1; Path=/' }))(q, r, 1)),
    'alive',
  ],
  [
    'a cookie that is asked for on the way',
    {
      '/page': status(302, { location: '/b', 'set-cookie': 'a=1' }),
      '/b': (q, r) => (/a=1/.test(q.headers.cookie ?? '') ? to(302, '/page?ok') : status(403))(q, r, 1),
      '/page?ok': real(),
    },
    'alive',
  ],
  [
    'a script that leads to another site',
    one(html('', '', { head: '<script>window.location.replace("http://elsewhere.example/")</script>' })),
    'suspect script-redirect',
  ],
  [
    'a script that leads to another page',
    { '/page/deep': html('Redirecting', '', { head: '<script>location.href = "/other/start"</script>' }) },
    'suspect script-redirect',
    '/page/deep',
  ],
  [
    'a script that leads to a lander',
    { '/': html('', '', { head: '<script>window.onload=function(){window.location.href="/lander"}</script>' }) },
    'suspect parked',
    '/',
  ],
  [
    'a home whose script leads into its site',
    { '/': html('', '', { head: '<script>location.replace("/stable/")</script>' }) },
    'alive',
    '/',
  ],
  [
    'a page with a script that may lead on',
    one(html('Atlas Ledger', words(100), { head: '<script>if (x) location.href = "/mobile"</script>' })),
    'alive',
  ],
]

const challenges: readonly Row[] = [
  [
    'Anubis',
    gate('<script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>', 'Making sure you&#39;re not a bot!'),
    'blocked challenge',
  ],
  ['Fastly', gate('<script src="/_fs-ch-1T1wmsGaOgGaSxcX/script.js"></script>', 'Client Challenge'), 'blocked challenge'],
  ['Imperva', gate('', '', '<iframe src="/_Incapsula_Resource?CWUDNSAI=9"></iframe>'), 'blocked challenge'],
  ['Imperva, in words', text('Request unsuccessful. Incapsula incident ID: 1-2', ''), 'blocked challenge'],
  [
    'PerimeterX',
    gate('<script src="https://captcha.px-cdn.net/PXx/captcha.js"></script>', 'Access to this page has been denied'),
    'blocked challenge',
  ],
  ['Sucuri', gate("<script>var s={};sucuri_cloudproxy_js='';</script>", 'You are being redirected...'), 'blocked challenge'],
  ['Sucuri, refused', gate('', 'Sucuri WebSite Firewall - Access Denied', words(20)), 'blocked challenge'],
  ['SiteGround', gate('<script src="/.well-known/sgcaptcha/x.js"></script>', 'Robot Challenge Screen'), 'blocked challenge'],
  [
    'Cloudflare',
    gate('<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>', 'Just a moment...'),
    'blocked challenge',
  ],
  ['Cloudflare in German', gate('', 'Nur einen Moment…'), 'blocked challenge'],
  ['Cloudflare in Chinese', gate('', '请稍候…'), 'blocked challenge'],
  ['DataDome', gate('<script src="https://geo.captcha-delivery.com/captcha/?a"></script>', 'shop.example'), 'blocked challenge'],
  ['AWS', gate('<script src="https://x.awswaf.com/challenge.js"></script>', ''), 'blocked challenge'],
  ['Vercel', gate('', 'Vercel Security Checkpoint'), 'blocked challenge'],
  [
    'a test cookie of a free host',
    gate('<script src="/aes.js"></script><script>document.cookie=slowAES.decrypt(c,2,a,b);location.href="http://here/?i=1"</script>', ''),
    'blocked challenge',
  ],
  ['a wall for a country in words', text('This content is not available in your country.'), 'blocked refusal'],
  ['a header of Cloudflare', one(status(403, { 'cf-mitigated': 'challenge' })), 'blocked challenge'],
  [
    'an article about human verification',
    { '/page': html('Human Verification', words(300, 'verification')) },
    'alive',
    '/page',
    'Human Verification - essays',
  ],
  [
    'a list that speaks of the phrase',
    { '/page': html('Just a Moment', '<p>A short film.</p>') },
    'alive',
    '/page',
    'Just a Moment - a short film',
  ],
  [
    'a real page that loads a vendor script',
    {
      '/page': html('Welcome', words(200), {
        head: '<script src="https://client.px-cloud.net/main.js"></script><script src="/_Incapsula_Resource?x"></script>',
      }),
    },
    'alive',
  ],
]

const shells: readonly Row[] = [
  [
    'one app shell for all paths',
    { '*': html('Acme', '<div id="root"></div>', { head: '<script src="/app.js"></script>' }) },
    'unknown one-page',
  ],
  ['one page for all paths', { '*': html('Acme and Sons', words(80, 'acme')) }, 'unknown one-page'],
  ['one page for all paths that is what the list says', { '*': html('Atlas Ledger', words(80)) }, 'alive'],
  [
    'a shell on a host that knows its paths',
    one(html('Acme', '<div id="root"></div>', { head: '<script src="/app.js"></script>' })),
    'alive',
  ],
]

const notFound: readonly Row[] = [
  ...[
    'Page not found',
    '404',
    'Nothing here',
    'Seite nicht gefunden',
    'Page introuvable',
    'Página no encontrada',
    'ページが見つかりません',
    '페이지를 찾을 수 없습니다',
    'Strona nie została znaleziona',
    'Halaman tidak ditemukan',
    'الصفحة غير موجودة',
  ].map((title): Row => [`the title ${title}`, titled(title), 'suspect soft-not-found']),
  ['a heading', one(html('Acme', '<h1>Oops! That page can’t be found.</h1>')), 'suspect soft-not-found'],
  ...['Website available', 'Document found', 'Lost and Found', 'Nothing Phone', 'Found objects', '404 Media'].map(
    (title): Row => [`the title ${title}`, titled(title), 'alive'],
  ),
  ['a list that is about it', titled('404'), 'alive', '/page', '404 pages, collected'],
]

const placeholders: readonly Row[] = [
  ['a suspended account', titled('Account Suspended'), 'suspect suspended'],
  [
    'a suspended site in words',
    text('This account has been suspended. Contact your hosting provider for more information.', ''),
    'suspect suspended',
  ],
  ...[
    'Welcome to nginx!',
    'Apache2 Ubuntu Default Page: It works',
    'Default PLESK Page',
    'IIS Windows Server',
    'Test Page for the Nginx HTTP Server on Fedora',
    'Under Construction',
    'Coming Soon',
    'Domain Default page',
    'Site en construction',
  ].map((title): Row => [`the title ${title}`, titled(title), 'suspect placeholder']),
  ['a lander of a registrar', text('This Web page is parked FREE, courtesy of a registrar.', 'atlas.example'), 'suspect parked'],
  ['a domain for sale in German', titled('Diese Domain steht zum Verkauf'), 'suspect parked'],
  [
    'a domain for sale by its script',
    { '*': html('', '', { head: '<script src="https://img.sedoparking.com/js/parking.js"></script>' }) },
    'suspect parked',
  ],
  ['maintenance', titled('Scheduled maintenance'), 'unknown maintenance'],
  ['back soon', titled('We’ll be back soon!'.replace('’', "'")), 'unknown maintenance'],
  ['casinos', titled('Slot Gacor Online Casino'), 'suspect hijacked'],
  ['a tutorial about nginx', { '/page': html('Welcome to nginx', words(300)) }, 'alive', '/page', 'Welcome to nginx - a tutorial'],
  ['a page on maintenance of trees', titled('Maintenance of orchard trees'), 'alive'],
  ['a page on suspended ceilings', titled('Suspended ceilings'), 'alive'],
]

const answers: readonly Row[] = [
  ['an answer', one(real()), 'alive'],
  ['no page', {}, 'dead not-found'],
  ['gone', one(status(410)), 'dead gone'],
  ['not found once', one((q, r, n) => (n === 1 ? status(404) : real())(q, r, n)), 'alive'],
  ['refused', one(status(403)), 'blocked refusal'],
  ['legal reasons', one(status(451)), 'blocked refusal'],
  ['999', one(status(999)), 'blocked refusal'],
  ['a login', one(status(401)), 'blocked login'],
  ['too many requests', one(status(429)), 'blocked rate-limit'],
  ['an error', one(status(500)), 'unknown server-error'],
  ['an error once', one((q, r, n) => (n === 1 ? status(503) : real())(q, r, n)), 'alive'],
  ['a broken connection', one((q) => void q.socket.destroy()), 'unknown network'],
  ['no answer', one(() => {}), 'unknown time-out'],
  [
    '100 Continue, unasked',
    one((q) => void q.socket.end('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nok')),
    'alive',
  ],
  [
    'a control character in a header',
    one((q) => void q.socket.end('HTTP/1.1 200 OK\r\nX-Note: a\u0001b\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nok')),
    'alive',
  ],
  ['no answer once', one((q, r, n) => (n === 1 ? undefined : real()(q, r, n))), 'alive'],
  ...['/a', '/b', '/c'].map(
    (path): Row => [
      `one of three pages that end on one: ${path}`,
      {
        here: { [path]: to(301, 'http://given-up.example:PORT/all') },
        'given-up.example': { '/all': plain('All there is', words(60)) },
      },
      'suspect shared-page',
      path,
    ],
  ),
  ['an onion', {}, 'excluded special-name', 'http://duskgytldkxiuqc6.onion/page'],
  ['a hidden service of I2P', {}, 'excluded special-name', 'http://stats.i2p/'],
  ['a name of Ethereum', {}, 'excluded special-name', 'https://vitalik.eth/'],
  ['a name that does not exist', {}, 'dead no-such-host', 'http://no-such-name.net/'],
  ['a name that looks special', {}, 'dead no-such-host', 'http://onion.no-such-name.net/'],
]

const places: readonly Row[] = [
  ...[
    'L10C3-L12C5',
    'gid=0',
    'heading=h.abc',
    'license-ov-file',
    'discussioncomment-1',
    'issuecomment-5',
    ':~:text=a',
    '/route',
    'page=3',
  ].map(
    (fragment): Row => [
      `the place #${fragment}`,
      one(html('Atlas Ledger', `<h2 id="usage">Usage</h2>${words(90)}`)),
      'alive',
      `/page#${fragment}`,
    ],
  ),
  ['a place that is there', one(html('Atlas Ledger', `<h2 id="usage">Usage</h2>${words(90)}`)), 'alive', '/page#usage'],
  ['a place that is not', one(html('Atlas Ledger', `<h2 id="usage">Usage</h2>${words(90)}`)), 'suspect missing-anchor', '/page#setup'],
]

/** All rows, each with a host of its own. */
export const cases: readonly Case[] = [...redirects, ...challenges, ...shells, ...notFound, ...placeholders, ...answers, ...places].map(
  ([what, replies, verdict, link = '/page', said = about]) => {
    const isByHost = 'here' in replies
    return { what, link, about: said, web: (isByHost ? replies : { here: replies }) as Case['web'], verdict }
  },
)
