/**
 * Pages that answer 200 and stand in for one that is not there: accounts that were suspended, default pages of servers, sites under
 * construction or maintenance, and domains that nobody uses. Titles and headings as a whole, and the text of short pages.
 */
import { withoutEnd } from '../list/markdown/without-end.ts'
import { partsOf } from './not-found-phrases.ts'
import type { Page } from './page.ts'

type Stand = 'suspended' | 'placeholder' | 'maintenance' | 'parked'

const names: Readonly<Record<Stand, readonly string[]>> = {
  suspended: [
    '(?:this |your |the |web ?site |user |hosting |web hosting )*(?:account|site|website|web ?page|domain|hosting|blog|store|shop)(?: [\\w.-]{1,60})? (?:(?:has been|have been|is|was|are) )?(?:temporarily |currently |permanently )?(?:suspended|disabled|deactivated|terminated|blocked by (?:the )?host)',
    '(?:account|site|website|domain|hosting) (?:suspended|expired|disabled|deactivated|suspension)|suspended (?:account|page|site|website|domain)|contact your hosting provider',
    'bandwidth limit exceeded|509 bandwidth limit exceeded|(?:hosting|website|site) (?:has )?expired|account terminated',
    'blog has been removed|this (?:site|store|shop|blog) is no longer available|sorry, this (?:store|shop) is currently unavailable',
    'cuenta suspendida|compte suspendu|conta suspensa|account sospeso|konto gesperrt|webseite gesperrt|аккаунт заблокирован|сайт (?:заблокирован|отключ[её]н)|хостинг (?:отключ[её]н|заблокирован)|hesap askıya alındı|网站已关闭|站点已暂停|账户已暂停|アカウントが停止されています',
  ],
  placeholder: [
    'welcome to (?:nginx|openresty|tengine|angie|caddy|apache|lighttpd|centos|your new (?:website|site|web server|domain)|iis.{0,20})(?: on .{1,30})?',
    'apache2? (?:(?:\\w+ )?(?:linux )?default page.{0,20}|http server test page.{0,60}|tomcat(?:/[\\d.]+)?)',
    '(?:http server |nginx |apache |web server )?test page(?: for (?:the )?(?:nginx|apache|http|httpd|ssl).{0,80})?(?: powered by .{0,40})?',
    "it works!?|iis ?\\d{1,2}(?:\\.\\d)?|iis windows(?: server)?(?: \\d{4})?|internet information services.{0,20}|default (?:web ?site|plesk|web|server|index|hosting|domain|parallels plesk.{0,20}) page|(?:domain|web server['’]s|server|plesk|hosting|parallels plesk panel|directadmin|ispconfig|virtualmin|vestacp|hestiacp|cyberpanel|webmin|openlitespeed|litespeed|hostinger|hetzner online|ubuntu) ?default (?:page|website|web page)(?: for .{0,60})?",
    'congratulations!? ?(?:your (?:web ?site|site|server|domain|hosting).{0,40}|the site .{0,40})|caddy works!?|(?:your )?(?:site|website|web server) (?:is|was) (?:successfully )?(?:created|installed|ready|up and running|working)!?|site (?:was )?(?:successfully )?created',
    '(?:(?:this|our|the|my|new) )*(?:web ?site|site|page|domain|homepage|blog|web ?page)? ?(?:is )?(?:(?:currently|still|now) )?(?:under|in|undergoing) (?:construction|development)(?: page)?|(?:(?:our|the|this|a|new|my) )*(?:web ?site|site|page|something (?:new|great|awesome|amazing|big))?(?: is)? ?(?:coming|launching|opening) (?:very )?soon',
    'en construcción|(?:sitio|página)(?: web)? en construcción|próximamente|em construção|site em construção|(?:site|page) en (?:cours de )?construction|en construction|sito in (?:costruzione|allestimento)|in costruzione|(?:seite|website|homepage|diese seite)(?: ist)?(?: noch)? im aufbau|(?:hier|an dieser stelle) entsteht (?:eine|ein|demnächst).{0,40}|in aanbouw|strona w (?:budowie|przygotowaniu)|(?:сайт|страница)(?: находится)? (?:в разработке|на реконструкции)|yapım aşamasında(?:dır)?|sitemiz yapım aşamasında(?:dır)?|(?:网站|網站)?(?:正在)?建设中|(?:サイト)?(?:準備中|工事中|公開準備中)(?:です)?|(?:홈페이지 )?준비 ?중(?:입니다)?',
    "future home of .{0,60}|looks like this domain isn['’]t connected to a website yet.{0,20}|this domain is not connected.{0,30}|domain not (?:claimed|configured|connected)|this site is not published(?: yet)?|site not (?:published|configured)|there['’]s nothing here,? yet|nothing here yet|your new (?:website|site)|new site|placeholder(?: page)?|.{0,40} placeholder page",
  ],
  maintenance: [
    "(?:(?:site|website|we are|we['’]re|the site is|this site is|our site is|currently|temporarily|scheduled|planned|server|system|down|undergoing|under|for|in|briefly|routine|unavailable) )*maintenance(?: (?:mode|page|in progress|break|window))?",
    "(?:sorry, )?we(?:['’]ll| will) be (?:right )?back(?: (?:soon|shortly|online soon|in a (?:moment|minute|bit|few minutes)|later))?|(?:be )?back soon|temporarily (?:unavailable|down|closed|offline)|(?:site|website|service) (?:is )?(?:temporarily |currently )?(?:offline|unavailable|closed|down)|503 service (?:temporarily )?unavailable|service (?:temporarily )?unavailable",
    'wartungsarbeiten|wartungsmodus|(?:seite|website) (?:wird gewartet|in wartung)|(?:site )?en maintenance|maintenance en cours|(?:sitio )?en mantenimiento|(?:site )?em manutenção|(?:sito )?in manutenzione|onderhoud|technische pauze|przerwa techniczna|технические работы|сайт на (?:обслуживании|техническом обслуживании)|технічні роботи|bakım (?:modu|çalışması)|(?:网站|系统)?(?:正在)?(?:维护中|維護中|维护)|(?:ただいま)?メンテナンス(?:中)?(?:です)?|(?:시스템 )?점검 ?중(?:입니다)?',
  ],
  parked: [
    '(?:(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,} )?(?:is )?(?:parked|domain parking|parking page)|(?:domain|website) (?:parked|parking|reserved|registered|taken|not in use)(?: .{0,30})?|this (?:domain|name|website) is (?:parked|reserved|taken|not in use)|(?:registered|domain registered) (?:at|with|by) .{1,40}|parked (?:domain|page|free).{0,60}',
    '(?:diese |die )?domain (?:.{1,60} )?(?:steht zum verkauf|ist geparkt|zu verkaufen|wurde registriert)|(?:ce )?(?:nom de )?domaine.{0,60} (?:est )?(?:à vendre|en vente|réservé)|(?:este )?dominio.{0,60} (?:está )?(?:en venta|a la venta|aparcado)|(?:este )?domínio.{0,60} (?:está )?à venda|(?:questo )?dominio.{0,60} (?:è )?in vendita|(?:deze )?domein(?:naam)?.{0,60} (?:is )?te koop|domena.{0,60} (?:jest )?(?:na sprzedaż|do sprzedania|zaparkowana)|домен.{0,60} (?:прода[её]тся|припаркован|выставлен на продажу)|.{0,40}域名.{0,20}(?:出售|转让|停放|已过期)|.{0,40}(?:このドメイン).{0,24}(?:販売|取得|お名前).{0,20}|(?:이 )?도메인.{0,20}(?:판매|매각).{0,10}|bu alan adı satılıktır',
  ],
}
const patterns = Object.entries(names).map(
  ([stand, parts]) => [stand as Stand, new RegExp(`^[^\\p{L}\\p{N}]*(?:${parts.join('|')})[ .!?…:;,-]*$`, 'iu')] as const,
)

/** What the text of a very short page says. */
const texts: readonly (readonly [Stand, RegExp])[] = [
  [
    'suspended',
    /\bthis account has been suspended\b|\b(?:site|website|domain|account) (?:has been|is|was) (?:temporarily )?suspended\b|\bcontact your hosting provider\b|\barchived or suspended for a violation\b/i,
  ],
  [
    'placeholder',
    /\bif you see this page, the (?:nginx|openresty|angie) web server is (?:successfully )?(?:installed|working)\b|\bthis page is used to test the proper operation of the (?:apache|nginx|http)\b|\bthis is the default (?:welcome |web |index |landing )?page\b|\bif you are (?:the )?(?:owner|administrator|webmaster) of this (?:web ?site|domain|site)\b.{0,80}\b(?:contact|log ?in|upload|configure|replace)\b|\b(?:site|website|page) is (?:currently )?under construction\b|\bwe are (?:currently )?working on (?:our|a) new (?:web ?)?site\b|\bthere is no website configured at this address\b|\bno content has been (?:uploaded|published) yet\b/i,
  ],
  [
    'maintenance',
    /\b(?:down|undergoing|under|performing) (?:for )?(?:scheduled |planned |routine |some )?maintenance\b|\bbriefly unavailable for scheduled maintenance\b/i,
  ],
  [
    'parked',
    /\bfuture home of something (?:quite )?cool\b|\bthis (?:web ?page|domain|site) is parked\b|\bparked,? (?:free|for free),? courtesy of\b|\bdomain (?:name )?(?:has (?:recently )?been|was|is) (?:recently )?registered (?:with|at|by|through|via)\b|\brelated searches\b|\bget this domain\b|\bmake an offer on this domain\b|\bthe owner of this domain has not yet uploaded\b|\bdomain is pending renewal\b/i,
  ],
]

const mostText = 1_500
const mostSaid = 600

/** What a page stands in for; undefined where it is one of its own, or where the list speaks of the same. */
export function placeholderIn(page: Page, words: string): Stand | undefined {
  const lower = words.toLowerCase()
  const isMeant = (part: string): boolean => lower.includes(withoutEnd(part.toLowerCase(), /[ .!?…:-]/))
  // A test page is long; its words are a vendor's.
  const isShort = page.text.length < mostText || /\b(?:nginx|apache|iis|plesk|httpd|centos|default page|test page)\b/i.test(page.title)
  if (isShort)
    for (const name of page.text.length < mostSaid ? [page.title, ...page.headings.slice(0, 2)] : [page.title])
      for (const part of partsOf(name)) {
        const found = patterns.find(([, pattern]) => pattern.test(part))
        if (found && !isMeant(part)) return found[0]
      }
  if (page.text.length >= mostSaid) return undefined
  return texts.find(([, pattern]) => pattern.test(page.text) && !pattern.test(words))?.[0]
}
