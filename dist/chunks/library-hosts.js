// src/list/identity/hosts.ts
/** Who owns a host: registrable domains, brands with several of them, link shorteners. */
/** Second-level suffixes under country codes, where the registrable domain has three labels. A full list of suffixes would cost every start 10 ms. */
const countrySuffix = /^(?:co|com|org|net|ac|gov|gob|gouv|edu|or|ne|go|nom|mil|sch|web|info|ltd|plc|me|asn|id|govt|school|in|gen)\.[a-z]{2}$/;
/** The registrable domain of a host, as `example.co.uk`; subdomains of one owner have the same. */
function domainOf(host) {
	const labels = host.toLowerCase().replace(/\.$/, "").split(".");
	const two = labels.slice(-2).join(".");
	return countrySuffix.test(two) ? labels.slice(-3).join(".") : two;
}
const address = /^[a-z][a-z0-9+.-]*:[\\/]{2}(?:[^/?#\\]*@)?([^/?#:\\]+)/i;
/** The host of an address with a scheme, as written, in lower case. */
function hostOf(url) {
	return address.exec(url)?.[1]?.toLowerCase();
}
const brandOf = new Map([
	"youtube.com youtu.be youtube-nocookie.com",
	"telegram.org telegram.me t.me",
	"google.com g.co goo.gl withgoogle.com google.dev googleblog.com blogspot.com chrome.com android.com goo.gle forms.gle",
	"facebook.com fb.com fb.me meta.com m.me",
	"twitter.com x.com t.co",
	"github.com github.io githubusercontent.com git.io github.dev githubassets.com",
	"gitlab.com gitlab.io",
	"readthedocs.org readthedocs.io",
	"huggingface.co hf.co hf.space",
	"linkedin.com lnkd.in",
	"amazon.com amzn.to a.co amzn.com",
	"microsoft.com aka.ms azure.com visualstudio.com live.com office.com windows.com",
	"discord.com discord.gg discordapp.com",
	"reddit.com redd.it",
	"apple.com apple.co",
	"wikipedia.org wikimedia.org w.wiki wikidata.org",
	"medium.com towardsdatascience.com",
	"stackoverflow.com stackexchange.com",
	"aclanthology.org aclweb.org",
	"neurips.cc nips.cc",
	"openai.com chatgpt.com",
	"kaggle.com kaggle.io",
	"instagram.com instagr.am",
	"whatsapp.com wa.me",
	"flickr.com flic.kr",
	"spotify.com spoti.fi",
	"npmjs.com npmjs.org"
].flatMap((domains, index) => domains.split(" ").map((domain) => [domain, index])));
/** Whether two hosts have one owner, as far as that is known. */
function isSameOwner(a, b) {
	const [first, second] = [domainOf(a), domainOf(b)];
	return first === second || brandOf.has(first) && brandOf.get(first) === brandOf.get(second);
}
/** Hosts that lead on to addresses of others, whoever they are. Shorteners of one house alone, for example `youtu.be`, are not among them. */
const shorteners = new Set("0rz.tw adf.ly amzn.to bit.do bit.ly bitly.com bl.ink buff.ly clck.ru cutt.ly dlvr.it dub.sh geni.us goo.gl goo.su is.gd ity.im ow.ly rb.gy rebrand.ly reurl.cc s.id short.gy shorturl.at shorturl.com snip.ly soo.gd surl.li t.cn t.co t.ly tiny.cc tiny.one tinyurl.com tr.im trib.al u.nu v.gd vk.cc x.gd zpr.io".split(" "));
/** Whether a host only forwards, so that nobody sees where a link leads. */
function isShortener(host) {
	return shorteners.has(host.replace(/^www\./, "").replace(/\.$/, ""));
}
/** Sites on which everybody has an address of their own, by the first part of the path. */
const shared = /* @__PURE__ */ new Set([
	"github.com",
	"gitlab.com",
	"codeberg.org",
	"bitbucket.org",
	"huggingface.co",
	"medium.com",
	"youtube.com",
	"twitter.com",
	"x.com",
	"npmjs.com",
	"pypi.org",
	"crates.io",
	"sourceforge.net",
	"sites.google.com",
	"dev.to",
	"reddit.com",
	"t.me"
]);
/** Sites on which everybody has a host of their own; those of examples stand for sites (RFC 2606). */
const hosting = /(?:^|\.)(github\.io|gitlab\.io|netlify\.app|vercel\.app|herokuapp\.com|web\.app|pages\.dev|readthedocs\.io|substack\.com|blogspot\.com|wordpress\.com|hf\.space|fly\.dev|onrender\.com|workers\.dev|example\.(?:com|org|net))$/;
/** Who has what is at an address, as `github.com/acme`, as far as it shows that; undefined for what is no web address. */
function holderOf(url) {
	const host = hostOf(url)?.replace(/^www\./, "");
	if (host === void 0) return void 0;
	const site = hosting.exec(host)?.[1];
	if (site === "github.io" || site === "gitlab.io") return `${site.replace(".io", ".com")}/${host.split(".")[0]}`;
	if (site !== void 0) return host;
	if (!shared.has(host)) return domainOf(host);
	const first = /^[^/]*\/\/[^/]*\/+(?:in\/|user\/|c\/|channel\/)?([^/?#]+)/.exec(url)?.[1];
	return first === void 0 ? host : `${host}/${first.toLowerCase()}`;
}
/** Whether what is at two addresses has one owner, as far as they show it. */
function isSameHolder(a, b) {
	const [first, second] = [holderOf(a), holderOf(b)];
	if (first === void 0 || second === void 0) return false;
	if (first === second) return true;
	return !first.includes("/") && !second.includes("/") && isSameOwner(first, second) && first !== "github.com";
}
export { isShortener as a, isSameOwner as i, hostOf as n, isSameHolder as r, domainOf as t };
