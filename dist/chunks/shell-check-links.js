import { Br as lineAt, Fr as linksIn, Jr as packageAt, Nr as sectionAt, Or as isLabel, Qr as plainHost, Rr as _0, Vr as positionOf, Wr as _0$1, Xr as repositoryAt, Y as milliseconds, Yr as githubPages, Zr as isWeb, _n as areUnlike, dr as applyFixes, ei as urlKey, er as read, gr as pageUrl, kr as labelOf, pi as _11, qr as isPaper, ti as withoutEnd } from "./shell-check.js";
import { a as withHostRules, c as sayOver, i as perHostOf, o as domainOf, r as hasRule, s as exceptionFor, t as hostSettings } from "./shell-host-settings.js";
import { n as isSpecialName, r as literalAddress } from "./shell-guard.js";
// src/links/fragment.ts
/** Fragments that name no element: text to find, routes of an application, lines, pages, times. */
const unnamed = /^(?::~:|[/!?]|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$|[\w.-]{1,40}=|top$|[\w.-]{1,40}-ov-file$|readme$|(?:issuecomment|discussioncomment|pullrequestreview|issue|commitcomment|event|ref-(?:commit|issue|pullrequest)|gistcomment|comment|note|reply|post|answer)[-_]?\d+|discussion_r|diff-|file-|cell-?\d|slide=?\d|scrollTo=|msg-|.*:~:)/i;
/** Whether a place is surely missing: the whole page was read, names its places itself, and this one is not among them. */
function isMissing(fragment, { places, isCut, isScripted }) {
	if (fragment === "" || unnamed.test(fragment) || isCut || isScripted || places.size === 0) return false;
	return ![fragment, decoded(fragment)].some((name) => places.has(name) || places.has(`user-content-${name}`) || places.has(`user-content-${name.toLowerCase()}`));
}
/** A text without percent-encoding, or as it is where that is broken. */
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/links/page.ts
/** Reads the title, the headings, the anchors and the redirects of a page. A page is only data: nothing in it is run. */
const mostText$2 = 4e3;
const mostTitle$1 = 300;
const silent = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript",
	"svg"
]);
/** A refresh later than this many seconds is a page that renews itself. */
const mostDelay = 5;
/** A page of scripts with less text than this is made by them. */
const leastText = 200;
/** A page that only redirects says less than this, in characters, and its scripts have less than that. */
const mostOfRedirect = {
	text: 120,
	script: 3e3
};
const mostScripts = 8e3;
const location = String.raw`(?:\b(?:window|document|top|self|parent|globalThis)\s{0,4}\.\s{0,4})?\blocation`;
const goes = new RegExp(String.raw`${location}(?:\s{0,4}\.\s{0,4}(?:href|pathname))?\s{0,4}=(?!=)\s{0,4}(?:(["'\x60])([^"'\x60]{1,400})\1|[\w(])|${location}\s{0,4}\.\s{0,4}(?:replace|assign)\s{0,4}\(\s{0,4}(?:(["'\x60])([^"'\x60]{1,400})\3|[\w(])`);
/** Reads a page; broken HTML is read as browsers do, more or less. */
function readPage(html, isCut) {
	const headings = [];
	const about = [];
	const places = /* @__PURE__ */ new Set();
	const sources = [];
	let [title, heading, text, open, hidden, scripts, code] = [
		"",
		"",
		"",
		"",
		0,
		0,
		""
	];
	const note = (part) => {
		if (part && code.length < mostScripts) code += `${part.slice(0, mostScripts)} `;
	};
	let refresh;
	new _0({
		onopentag(name, attributes) {
			if (attributes.id) places.add(attributes.id);
			if (name === "a" && attributes.name) places.add(attributes.name);
			const source = attributes.src ?? (name === "a" || name === "link" ? attributes.href : void 0);
			if (source && /^(?:https?:)?\/\//i.test(source) && sources.length < 200) sources.push(source);
			if (silent.has(name)) hidden++;
			if (name === "script") scripts++;
			if (name === "script" || name === "iframe") note(attributes.src);
			else if (name === "form") note(attributes.action);
			else if (/^(?:px-captcha|challenge-form|cf-.*|captcha.*|.*-captcha)$/.test(attributes.id ?? "")) note(attributes.id);
			if (name === "script" && attributes.src === void 0) open = "script";
			else if (name === "title" && title === "" && hidden === 0) open = "title";
			else if (name === "h1") open = "h1";
			else if (name === "meta") {
				if (attributes["http-equiv"]?.toLowerCase() === "refresh") refresh ??= refreshOf(attributes.content ?? "");
				if (/^(?:description|og:(?:title|site_name|description)|application-name|twitter:title)$/i.test(attributes.name ?? attributes.property ?? "")) about.push((attributes.content ?? "").slice(0, mostTitle$1));
			}
		},
		ontext(data) {
			if (open === "script") note(data);
			if (open === "title" && title.length < mostTitle$1) title += data;
			else if (open === "h1" && heading.length < mostTitle$1) heading += data;
			if (hidden === 0 && open !== "title" && text.length < mostText$2) text += `${data} `;
		},
		onclosetag(name) {
			if (silent.has(name)) hidden = Math.max(0, hidden - 1);
			if (name === "h1" && open === "h1") {
				headings.push(oneLine(heading));
				heading = "";
			}
			if (name === open) open = "";
		}
	}).end(html);
	const plain = oneLine(text).slice(0, mostText$2);
	const going = plain.length < mostOfRedirect.text && code.length < mostOfRedirect.script && !isCut ? goes.exec(code) : null;
	return {
		title: oneLine(title).slice(0, mostTitle$1),
		headings,
		about,
		...refresh === void 0 ? {} : { refresh },
		places,
		text: plain,
		sources,
		scripts: code.slice(0, mostScripts),
		...going ? { scriptTo: going[2] ?? going[4] ?? "" } : {},
		isScripted: scripts > 0 && plain.length < leastText,
		isCut
	};
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
/** The address of `<meta http-equiv="refresh" content="0; url=...">` (HTML, 4.2.5.3), where it is soon and leads elsewhere. */
function refreshOf(content) {
	const found = /^\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content);
	return found && Number(found[1]) <= mostDelay ? found[2].trim() : void 0;
}
// src/links/follow.ts
/** Follows redirects from an address to the page that a reader gets, each hop at the pace of its own host. */
/** More redirects than this are a circle (fetch's limit is 20, browsers' loops end sooner). */
const mostHops = 10;
/** Visits an address; what is asked again does not wait after what was not asked yet. Cookies live as long as the visit. */
async function follow(ask, start, { method = "GET", isNext = false } = {}) {
	const chain = [];
	const seen = /* @__PURE__ */ new Set();
	const jar = openJar();
	let url = start;
	let page;
	while (url !== void 0 && chain.length <= mostHops) {
		const cookie = jar.read(url);
		const key = `${url} ${cookie}`;
		if (seen.has(key)) break;
		seen.add(key);
		const headers = cookie === "" ? {} : { headers: { cookie } };
		const redirected = chain.length > 0 ? { isRedirected: true } : {};
		const { exchange, text, isCut = false, cookies = [] } = await ask({
			method,
			url,
			want: "page",
			...headers,
			...redirected
		}, { isNext: isNext || chain.length > 0 });
		chain.push(exchange);
		jar.write(url, cookies);
		page = text === void 0 ? void 0 : readPage(text, isCut);
		url = nextOf(exchange, page);
	}
	return {
		chain,
		...page ? { page } : {}
	};
}
/** Where a redirect leads, by header or by the page itself; undefined where it is none, or leads out of the web. */
function nextOf({ url, status, headers }, page) {
	const isRedirect = status !== void 0 && [
		300,
		301,
		302,
		303,
		307,
		308
	].includes(status) && headers?.location !== void 0;
	const target = isRedirect ? headers?.location : page?.refresh;
	if (target === void 0 || !URL.canParse(target, url)) return void 0;
	const next = new URL(target, url);
	next.hash = "";
	const here = new URL(url);
	here.hash = "";
	if (!/^https?:$/.test(next.protocol) || !isRedirect && next.href === here.href) return void 0;
	return next.href;
}
const mostCookies = 30;
/** The cookies of one visit (RFC 6265): each goes to the host that set it, or to the domain of that host that it names. */
function openJar() {
	const kept = /* @__PURE__ */ new Map();
	return {
		read: (url) => {
			const { hostname } = new URL(url);
			return [...kept.values()].filter(({ domain, isWide }) => hostname === domain || isWide && hostname.endsWith(`.${domain}`)).map(({ pair }) => pair).join("; ");
		},
		write: (url, cookies) => {
			const { hostname } = new URL(url);
			for (const cookie of cookies) {
				const [pair = "", ...attributes] = cookie.split(";").map((part) => part.trim());
				const name = pair.split("=", 1)[0];
				if (!pair.includes("=") || pair.length > 4e3 || kept.size >= mostCookies) continue;
				const wanted = attributes.flatMap((one) => /^domain=\.?(.+)$/i.exec(one)?.[1]?.toLowerCase() ?? []).at(-1);
				const isWide = wanted !== void 0 && domainOf(wanted) === domainOf(hostname) && (hostname === wanted || hostname.endsWith(`.${wanted}`));
				const domain = isWide ? wanted : hostname;
				if (attributes.some((one) => /^max-age=(?:0|-\d+)$/i.test(one))) kept.delete(`${domain} ${name}`);
				else kept.set(`${domain} ${name}`, {
					domain,
					isWide,
					pair
				});
			}
		}
	};
}
// src/links/http/hash.ts
/** A hash of a text, as a number. */
/** A number for a text, the same every time (FNV-1a, 32 bits). */
function hashOf(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
// src/links/hosts.ts
/** Tests of a host, once per run: how it answers for a page that does not exist, whether it refuses all requests, and whether it answers HEAD as it answers GET. */
const refusals = /* @__PURE__ */ new Set([
	401,
	402,
	403,
	406,
	418,
	429,
	444,
	451,
	460,
	503,
	999
]);
/** Returns the tests of one run; the paths that do not exist are made from `seed`. */
function openHosts(ask, seed) {
	const made = [];
	const kept = (work) => {
		const map = /* @__PURE__ */ new Map();
		return {
			map,
			get: (url) => {
				const { host } = new URL(url);
				const known = map.get(host) ?? work(url);
				map.set(host, known);
				return known;
			}
		};
	};
	const lost = kept(async (url) => {
		const { chain, page } = await follow(ask, new URL(nowhere(url, seed), url).href);
		made.push(...chain);
		const last = chain.at(-1);
		return {
			status: last.status,
			page: last.status !== void 0 && last.status < 300 ? page : void 0
		};
	});
	const refusing = kept(async (url) => {
		const root = await ask({
			method: "GET",
			url: new URL("/", url).href,
			want: "headers"
		});
		made.push(root.exchange);
		const { status } = await lost.get(url);
		return [root.exchange.status, status].every((one) => one !== void 0 && refusals.has(one));
	});
	const heads = kept(async (url) => {
		const there = await ask({
			method: "HEAD",
			url,
			want: "headers"
		});
		made.push(there.exchange);
		if (there.exchange.status !== 200 || (await lost.get(url)).status !== 404) return false;
		const missing = await ask({
			method: "HEAD",
			url: new URL(nowhere(url, seed), url).href,
			want: "headers"
		});
		made.push(missing.exchange);
		return missing.exchange.status === 404;
	});
	return {
		lostPage: async (url) => (await lost.get(url)).page,
		refusesAll: refusing.get,
		isHeadHonest: heads.get,
		distrustHead: (url) => void heads.map.set(new URL(url).host, Promise.resolve(false)),
		requests: () => made.filter(({ error }) => error !== "not-asked")
	};
}
/** Returns a path next to that of a URL, which does not exist. */
function nowhere(url, seed) {
	return new URL(`./listkeeper-${hashOf(seed + new URL(url).host).toString(36)}`, url).pathname;
}
// src/links/http/rate-limits.ts
/**
* The wishes of one answer: `Retry-After` (RFC 9110, 10.2.3: seconds or a date), `RateLimit` (draft-ietf-httpapi-ratelimit-headers),
* and the older `RateLimit-Remaining` and `X-RateLimit-Remaining` with their resets, in seconds or as a time.
*/
function readLimits({ status, headers = {} }, now) {
	const asked = status === 429 || status === 503 ? readRetryAfter(headers["retry-after"], now) : 0;
	const left = readRateLimit(headers, now);
	const even = readInterval(headers);
	if (!left || left.reset <= 0) return {
		wait: asked,
		gap: even
	};
	if (left.remaining <= 0) return {
		wait: Math.max(asked, left.reset),
		gap: even
	};
	return {
		wait: asked,
		gap: left.remaining < fewLeft ? left.reset / left.remaining : even
	};
}
/** Crossref's `X-Rate-Limit-Limit: 50` and `X-Rate-Limit-Interval: 1s` (REST API, "Rate limits"), as milliseconds between two requests. */
function readInterval(headers) {
	const limit = /^\d{1,6}$/.exec(headers["x-rate-limit-limit"] ?? "")?.[0];
	const seconds = /^(\d{1,5})s$/.exec(headers["x-rate-limit-interval"] ?? "")?.[1];
	return limit === void 0 || seconds === void 0 || Number(limit) === 0 ? 0 : Math.min(5e3, Number(seconds) * 1e3 / Number(limit));
}
/** With fewer requests left than this, they are spread over the time that is left. */
const fewLeft = 20;
/**
* The milliseconds that `Retry-After` asks to wait; 0 where it is absent, broken or over.
* @internal Exported for its test: each form of the header is a row of its table.
*/
function readRetryAfter(wish, now) {
	if (wish === void 0) return 0;
	if (/^\s*\d{1,9}(?:\.\d+)?\s*$/.test(wish)) return Number(wish) * 1e3;
	const date = Date.parse(wish);
	return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
function readRateLimit(headers, now) {
	const structured = headers.ratelimit;
	const remaining = /(?:^|[;,\s])(?:r|remaining)\s*=\s*(\d{1,9})/i.exec(structured ?? "")?.[1] ?? headers["ratelimit-remaining"] ?? headers["x-ratelimit-remaining"];
	const reset = /(?:^|[;,\s])(?:t|reset)\s*=\s*(\d{1,9})/i.exec(structured ?? "")?.[1] ?? headers["ratelimit-reset"] ?? headers["x-ratelimit-reset"];
	if (remaining === void 0 || reset === void 0 || !/^\d{1,9}$/.test(remaining) || !/^\d{1,13}(?:\.\d+)?$/.test(reset)) return void 0;
	return {
		remaining: Number(remaining),
		reset: inMilliseconds(Number(reset), now)
	};
}
/** Resets are seconds from now, or a time in seconds or milliseconds since 1970. */
function inMilliseconds(reset, now) {
	if (reset > 1e11) return reset - now;
	if (reset > 1e8) return reset * 1e3 - now;
	return reset * 1e3;
}
// src/links/http/pace.ts
/** Concurrent requests at a host when a run starts. */
const firstLimit = 4;
/** The longest wait for one host, in milliseconds. */
const mostHostWaitMs = 9e4;
/** After so many pauses in a row without a success no more requests are sent to a host. */
const mostPauses = 4;
/** After so many failures in a row the host may be overloaded, and gets fewer requests. */
const mostFailures = 6;
/** The first pause, in milliseconds, at a host that does not say how long. */
const backOff = 1e3;
/** Returns the queues of one run. */
function openPace({ perHost, perHostOf, backlogOf = () => 0, total, now, sleep, deadline, over, turn }) {
	const hosts = /* @__PURE__ */ new Map();
	const clock = openClock(now);
	const isOver = () => clock.read() >= deadline || over?.aborted === true;
	let active = 0;
	let wakeAt = Number.POSITIVE_INFINITY;
	let isPumping = false;
	const hostOf = (url, terms) => {
		const key = domainOf(new URL(url).hostname);
		let host = hosts.get(key);
		if (!host) {
			const own = perHostOf?.(key) ?? perHost;
			const most = Math.min(own, terms?.atOnce ?? own);
			const gap = terms?.gap ?? 0;
			host = {
				domain: key,
				queue: [],
				active: 0,
				limit: Math.min(firstLimit, most),
				hasComplained: false,
				most,
				gap,
				leastGap: gap,
				next: 0,
				complaints: 0,
				pauses: 0,
				failures: 0
			};
			hosts.set(key, host);
		}
		return host;
	};
	const pump = () => {
		isPumping = false;
		const time = clock.read();
		if (isOver()) {
			for (const host of hosts.values()) refuseAll(host, "not-asked");
			return;
		}
		for (;;) {
			const host = active < total ? longest$1(hosts.values(), {
				time,
				backlogOf
			}) : void 0;
			if (!host) break;
			host.next = time + host.gap;
			start(host, host.queue.shift());
		}
		let soonest = Number.POSITIVE_INFINITY;
		for (const { queue, next } of hosts.values()) if (queue.length > 0 && next > time) soonest = Math.min(soonest, next, deadline);
		if (soonest < wakeAt) wake(soonest, time);
	};
	/** Runs `pump` once for all calls of one tick. */
	const pumpSoon = () => {
		if (isPumping) return;
		isPumping = true;
		queueMicrotask(pump);
	};
	const wake = (at, time) => {
		wakeAt = at;
		sleep(Math.max(1, at - time)).then(() => {
			clock.reach(at);
			if (wakeAt === at) wakeAt = Number.POSITIVE_INFINITY;
			pumpSoon();
		});
	};
	const start = async (host, waiting) => {
		host.active++;
		active++;
		const exchange = await waiting.start();
		host.active--;
		active--;
		learn(host, exchange, clock.read());
		pumpSoon();
	};
	over?.addEventListener("abort", pumpSoon, { once: true });
	return { run: (url, work, { isNext = false, terms } = {}) => new Promise((resolve, reject) => {
		const host = hostOf(url, terms);
		if (isOver()) return resolve("not-asked");
		if (host.pauses >= mostPauses) return resolve("host-limits");
		const waiting = {
			start: async () => {
				try {
					const end = await turn?.({
						domain: host.domain,
						most: host.most,
						gap: host.leastGap
					}, deadline, over);
					if (turn && !end) {
						resolve("not-asked");
						return {
							method: "GET",
							url,
							ms: 0,
							error: "not-asked"
						};
					}
					const result = await ending(work(), end);
					resolve(result);
					return result.exchange;
				} catch (error) {
					reject(error);
					return {
						method: "GET",
						url,
						ms: 0,
						error: "network"
					};
				}
			},
			refuse: resolve
		};
		if (isNext) host.queue.unshift(waiting);
		else host.queue.push(waiting);
		pumpSoon();
	}) };
}
/** Ends the turn with the answer, or without one. */
async function ending(work, end) {
	let exchange = {
		method: "GET",
		url: "",
		ms: 0,
		error: "network"
	};
	try {
		const result = await work;
		exchange = result.exchange;
		return result;
	} finally {
		end?.(exchange);
	}
}
/** Returns a clock that never goes backwards and counts at least the time that was slept, even where the system's clock is stopped or set. */
function openClock(now) {
	let seen = 0;
	let time = 0;
	const read = () => {
		const next = now();
		if (next > seen) time += next - seen;
		if (Number.isFinite(next)) seen = next;
		return time;
	};
	const reach = (at) => {
		time = Math.max(read(), at);
	};
	return {
		read,
		reach
	};
}
/** Returns the host with the longest queue among those that may get a request now. */
function longest$1(hosts, { time, backlogOf }) {
	let found;
	let most = 0;
	for (const host of hosts) {
		if (host.queue.length === 0 || host.active >= Math.floor(host.limit) || host.next > time) continue;
		const waiting = host.queue.length + backlogOf(host.domain);
		if (waiting > most) [found, most] = [host, waiting];
	}
	return found;
}
/** Adapts the limits of a host to an answer: more requests after a success, fewer after a 429 or 503, and fewer after repeated failures. */
function learn(host, exchange, time) {
	if (exchange.error === "not-asked") return;
	const { wait, gap } = readLimits(exchange, time);
	if (isComplaint(exchange, wait)) {
		complain(host, wait, time);
		return;
	}
	if (wait > 0) host.next = Math.max(host.next, time + Math.min(wait, mostHostWaitMs));
	if (exchange.error !== void 0) {
		host.failures++;
		if (host.failures % mostFailures === 0) slowDown(host);
		return;
	}
	host.complaints = 0;
	host.pauses = 0;
	host.failures = 0;
	host.limit = Math.min(host.most, host.limit + (host.hasComplained ? 1 / host.limit : 1));
	host.gap = Math.max(host.leastGap, gap, host.gap > 5 ? host.gap * .95 : 0);
}
/** Whether a server wants fewer requests (RFC 6585, 4; RFC 9110, 15.6.4 with `Retry-After`). */
function isComplaint({ status }, wait) {
	return status === 429 || status === 503 && wait > 0;
}
/** The first 429 or 503 among successes is about its page, which is sent again later. The second in a row is about the host, which gets a pause. */
function complain(host, wait, time) {
	host.complaints++;
	if (host.complaints > 1 && host.next <= time + host.gap) {
		slowDown(host);
		host.gap = Math.min(2e3, Math.max(host.gap * 2, 50));
		host.next = time + (wait || 1e3 * 2 ** host.pauses);
		host.pauses = wait > 9e4 ? mostPauses : host.pauses + 1;
	}
	if (host.pauses >= mostPauses) refuseAll(host, "host-limits");
}
function slowDown(host) {
	host.hasComplained = true;
	host.limit = Math.max(1, host.limit / 2);
}
function refuseAll(host, why) {
	for (const { refuse } of host.queue.splice(0)) refuse(why);
}
// src/links/http/second-try.ts
/** The part of the time limit after which a second request is sent, and the most milliseconds. */
const share = .45;
const longest = 6e3;
const leastLimit = 1e3;
/** Asks at the pace of each host; `timeout` is the time limit of one request, and without it nothing is asked twice. */
function pacedTwice(ask, pace, timeout) {
	const once = async (request, options, work) => {
		const response = await pace.run(request.url, work, options);
		return typeof response === "string" ? { exchange: {
			...nothing$1(request),
			error: "not-asked",
			detail: response
		} } : response;
	};
	return (request, options) => {
		const whole = request.timeout ?? timeout;
		if (whole === void 0 || whole < leastLimit || options?.terms || request.method === "POST") return once(request, options, () => ask(request));
		return new Promise((resolve, reject) => {
			const stops = [new AbortController(), new AbortController()];
			let isDone = false;
			let tries = 1;
			let open = 1;
			const finish = (response, index) => {
				open--;
				if (isDone) return;
				if (!(response.exchange.status !== void 0) && open > 0) return;
				isDone = true;
				stops[1 - index].abort();
				const { exchange } = response;
				resolve(tries > 1 && exchange.error !== "not-asked" ? {
					...response,
					exchange: {
						...exchange,
						tries
					}
				} : response);
			};
			const second = (left) => {
				if (isDone) return;
				open++;
				const started = performance.now();
				const work = async () => {
					const rest = left - (performance.now() - started);
					if (isDone || rest < 50) return cancelled(request);
					tries = 2;
					return ask({
						...request,
						timeout: Math.round(rest),
						signal: stops[1].signal
					});
				};
				once(request, {
					...options,
					isNext: true
				}, work).then((response) => finish(response, 1), reject);
			};
			const first = async () => {
				const after = Math.min(whole * share, longest);
				const timer = setTimeout(() => second(whole - after), after);
				try {
					return await ask({
						...request,
						signal: stops[0].signal
					});
				} finally {
					clearTimeout(timer);
				}
			};
			once(request, options, first).then((response) => {
				if (open > 1 && tries === 1) open--;
				finish(response, 0);
			}, reject);
		});
	};
}
function nothing$1({ method, url }) {
	return {
		method,
		url,
		ms: 0
	};
}
/** What came to its turn when it was not needed any more. */
function cancelled(request) {
	return { exchange: {
		...nothing$1(request),
		error: "not-asked",
		detail: "cancelled"
	} };
}
// src/links/in-common.ts
/** What only all verdicts of a run together show: hosts that refuse everything or show one page for everything, and pages on which many links end. */
/** So many different pages that were moved to one page have not moved: they were given up. */
const manyOnOne = 3;
/** Hosts all of whose links are refused, their root and a path that nobody made too: they refuse us, whatever the page. */
async function findRefusing(judged, hosts) {
	return mostFirst((await Promise.all([...byHost(judged)].map(async ([host, own]) => {
		if (!(own.length > 1 && own.every(({ verdict, requests }) => verdict.kind === "blocked" && requests.length > 0)) || !await hosts.refusesAll(own[0].url)) return [];
		for (const judgement of own) judged.set(judgement.url, {
			...judgement,
			inferred: "host-refuses"
		});
		return [{
			host,
			links: own.length
		}];
	}))).flat());
}
/**
* Hosts that show one page whatever the address. Where a host has real pages beside it, what looks like its answer for a made-up
* path is not there; else nobody can tell. Pages that scripts make (`shells`) look alike whatever they show.
*/
function findOnePage(judged, shells) {
	return mostFirst([...byHost(judged)].flatMap(([host, own]) => {
		const same = own.filter(({ verdict }) => verdict.kind === "unknown" && verdict.reason === "one-page");
		if (same.length === 0) return [];
		const missing = own.some(({ verdict, title }) => verdict.kind === "alive" && title !== void 0) ? same.filter(({ url }) => !shells.has(url)) : [];
		for (const judgement of missing) judged.set(judgement.url, {
			...judgement,
			verdict: {
				kind: "suspect",
				reason: "soft-not-found"
			}
		});
		return same.length > missing.length ? [{
			host,
			links: same.length - missing.length
		}] : [];
	}));
}
/** Takes back moves of many pages to one: nobody could be corrected to it. Redirects for now are no corrections anyway. */
function withdrawSharedMoves(judged) {
	const moves = [...judged.values()].flatMap((judgement) => judgement.verdict.kind === "moved" && judgement.verdict.permanent ? [{
		judgement,
		to: judgement.verdict.to
	}] : []);
	for (const own of Map.groupBy(moves, ({ to }) => urlKey(withoutFragment(to))).values()) {
		if (new Set(own.map(({ judgement }) => urlKey(withoutFragment(judgement.url)))).size < manyOnOne || own.some(({ judgement }) => judgement.confirmed)) continue;
		for (const { judgement } of own) judged.set(judgement.url, {
			...judgement,
			verdict: {
				kind: "suspect",
				reason: "shared-page"
			}
		});
	}
}
function withoutFragment(url) {
	const address = new URL(url);
	address.hash = "";
	return address;
}
function byHost(judged) {
	const asked = [...judged.values()].filter(({ via }) => via === "http");
	return Map.groupBy(asked, ({ url }) => new URL(url).host);
}
function mostFirst(counts) {
	return counts.toSorted((a, b) => b.links - a.links);
}
// src/links/http/feed.ts
/** Most addresses under way at one domain: enough to keep it busy while many of them wait to be asked again. */
const perDomain = 200;
const inAll = 1500;
/** The addresses in their order, by domain; domains with most addresses first. */
function openFeed(addresses, domainOf) {
	const queues = [...Map.groupBy(addresses, domainOf)].map(([domain, own]) => ({
		domain,
		own,
		next: 0,
		open: 0
	}));
	queues.sort((a, b) => b.own.length - a.own.length);
	const byDomain = new Map(queues.map((queue) => [queue.domain, queue]));
	let open = 0;
	let first = 0;
	const fitting = () => {
		while (first < queues.length && queues[first].next >= queues[first].own.length) first++;
		for (let index = first; index < queues.length; index++) {
			const queue = queues[index];
			if (queue.next < queue.own.length && queue.open < perDomain) return queue;
		}
	};
	return {
		backlogOf: (domain) => {
			const queue = byDomain.get(domain);
			return queue ? queue.own.length - queue.next : 0;
		},
		run: (work) => new Promise((resolve, reject) => {
			const start = (queue) => {
				const address = queue.own[queue.next++];
				queue.open++;
				open++;
				work(address).then(() => {
					queue.open--;
					open--;
					fill(queue);
				}, reject);
			};
			/** The domain that has room goes on; else the largest that fits. */
			const fill = (own) => {
				if (own && own.next < own.own.length && open < inAll && own.open < perDomain) start(own);
				while (open < inAll) {
					const queue = fitting();
					if (!queue) break;
					start(queue);
				}
				if (open === 0 && fitting() === void 0) resolve();
			};
			fill();
		})
	};
}
// src/links/memory/memory.ts
/**
* What is remembered of links between runs, and what follows from it: dead only after failures over days, alive ones asked
* again once a week, spread over its days, moves believed when seen twice. A pure fold; the file format is in `memory-file.ts`.
*/
const noMemory = {
	links: /* @__PURE__ */ new Map(),
	days: []
};
/** The number of a day, counted from 1970. */
function dayNumber(day) {
	return Math.floor(Date.parse(`${day}T00:00:00Z`) / 864e5);
}
/** Whether a link is to be checked today: at once when new or doubtful, later and later while it fails, weekly when all is well. */
function isDue(known, day, { recheck }) {
	if (!known || recheck === 0) return true;
	const today = dayNumber(day);
	const passed = today - dayNumber(known.asked);
	if (known.changed && passed >= 1) return true;
	if (known.failing) return passed >= Math.min(recheck, 2 ** Math.max(0, known.failing.times - 1));
	if (known.verdict.kind === "unknown" || known.verdict.kind === "blocked" || known.verdict.kind === "excluded") return passed >= 1;
	return passed >= recheck || passed >= 1 && (today + hashOf(known.url)) % recheck === 0;
}
/** What is known without asking. */
function recall(known) {
	const sure = known.confirmed ? { confirmed: known.confirmed } : {};
	return withMemory({
		url: known.url,
		verdict: known.verdict,
		via: "memory",
		requests: [],
		...sure
	}, known);
}
/** What others know without asking: they may want more or fewer failures than those who asked before a page is called dead. */
function recallFor(known, policy) {
	const { verdict } = known;
	return recall(verdict.kind === "dead" && verdict.reason === "not-found" && !hasFailedEnough(known, policy) ? {
		...known,
		verdict: {
			kind: "unknown",
			reason: "failing"
		}
	} : known);
}
/** What is remembered of an address after it was asked; undefined where it was not. */
function rememberAsked(known, judgement, day) {
	return isAsked(judgement) ? rememberOne(known, judgement, day) : void 0;
}
/** A judgement of this run in the light of what is remembered: what is not found for the first time is only failing, and a title that became another is looked at. */
function judgeWith(judgement, known, { day, policy }) {
	const next = rememberOne(known, judgement, day);
	const { verdict } = judgement;
	if (verdict.kind === "dead" && verdict.reason === "not-found" && !hasFailedEnough(next, policy)) return withMemory({
		...judgement,
		verdict: {
			kind: "unknown",
			reason: "failing"
		}
	}, next);
	if (next.changed && isPage(verdict)) {
		const kind = isChanged(next.changed, day) ? {
			kind: "suspect",
			reason: "hijacked"
		} : { kind: "alive" };
		return withMemory({
			...judgement,
			verdict: kind
		}, next);
	}
	return withMemory(judgement, next);
}
/** Whether a page was shown that may be the one, or another one in its place. */
function isPage(verdict) {
	return verdict.kind === "alive" || verdict.kind === "suspect" && verdict.reason === "hijacked";
}
/** Seen on two days, or in three runs of one: pages for a while (maintenance, tests for robots) come and go. */
function isChanged({ since, times }, day) {
	return times >= 3 || times >= 2 && since < day;
}
function hasFailedEnough({ failing }, { failures, days }) {
	return failing !== void 0 && failing.times >= failures && dayNumber(failing.last) - dayNumber(failing.since) >= days;
}
function withMemory(judgement, { failing, alive, archive }) {
	return {
		...judgement,
		...failing ? { failing: {
			since: failing.since,
			times: failing.times
		} } : {},
		...alive === void 0 ? {} : { lastAlive: alive },
		...archive === void 0 ? {} : { archive }
	};
}
/**
* The memory after a run: every address of the list with what is known of it, those that left the list forgotten. What was
* not asked stays as it was; `counted` are the links as they are shown, of which an address may have several; what blocks or fails for a while neither counts as a failure nor ends a row of them.
*/
function remember(memory, judgements, day, counted = judgements) {
	const links = new Map(judgements.flatMap((judgement) => {
		const known = memory.links.get(judgement.url);
		if (!isAsked(judgement)) return known ? [[judgement.url, known]] : [];
		return [[judgement.url, rememberOne(known, judgement, day)]];
	}));
	const byKind = Map.groupBy(counted, ({ verdict }) => verdict.kind === "unknown" && verdict.reason === "failing" ? "failing" : verdict.kind);
	const counts = Object.fromEntries([...byKind].map(([kind, own]) => [kind, own.length]).sort());
	return {
		links,
		days: [...memory.days.filter((one) => one.day !== day), {
			day,
			counts
		}].slice(-366)
	};
}
/** Whether an address was asked in this run, for this list. */
function isAsked({ via, verdict, askedOn }) {
	return via !== "memory" && askedOn === void 0 && !(verdict.kind === "unknown" && verdict.reason === "not-asked");
}
function rememberOne(known, judgement, day) {
	const { url, verdict, title, archive, confirmed } = judgement;
	const isThere = verdict.kind === "alive" || verdict.kind === "moved" || verdict.kind === "suspect";
	const isNotThere = verdict.kind === "dead" || verdict.kind === "unknown" && verdict.reason === "failing";
	const alive = isThere ? day : known?.alive;
	const failing = isThere ? void 0 : isNotThere ? failAgain(known?.failing, day) : known?.failing;
	const moves = movesOf$1(known, verdict, day);
	const kept = confirmed && title ? title : known?.title;
	const changed = changedOf(known, judgement, day);
	const capture = archive ?? (isThere ? void 0 : known?.archive);
	return {
		url,
		since: known?.since ?? day,
		asked: day,
		...alive === void 0 ? {} : { alive },
		verdict,
		...failing ? { failing } : {},
		...moves === void 0 ? {} : { moves },
		...kept ? { title: kept.slice(0, 120) } : {},
		...changed ? { changed } : {},
		...confirmed && verdict.kind === "moved" ? { confirmed } : {},
		...capture === void 0 ? {} : { archive: capture }
	};
}
/** A page that was surely the right one and now has nothing to do with the list; what does not answer says nothing new. */
function changedOf(known, { verdict, title, unrelated, confirmed }, day) {
	if (confirmed || !known?.title) return void 0;
	if (!isPage(verdict)) return verdict.kind === "blocked" || verdict.kind === "unknown" ? known.changed : void 0;
	if (!unrelated || !title || !isOther(known.title, title)) return void 0;
	return {
		title: title.slice(0, 120),
		since: known.changed?.since ?? day,
		times: (known.changed?.times ?? 0) + 1
	};
}
/** Two runs on one day are one failure. */
function failAgain(failing, day) {
	if (!failing) return {
		since: day,
		last: day,
		times: 1
	};
	return failing.last === day ? failing : {
		since: failing.since,
		last: day,
		times: failing.times + 1
	};
}
function movesOf$1(known, verdict, day) {
	if (verdict.kind !== "moved" || !verdict.permanent) return void 0;
	const before = known?.verdict;
	if (before?.kind !== "moved" || before.to !== verdict.to) return 1;
	return known?.asked === day ? known.moves ?? 1 : (known?.moves ?? 1) + 1;
}
/** Whether two titles of one page have nothing in common; short ones say too little. */
function isOther(before, after) {
	const words = (title) => new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
	const [first, second] = [words(before), words(after)];
	return first.size >= 3 && second.size >= 3 && ![...first].some((word) => second.has(word));
}
// src/links/registries/ask-registries.ts
/** A promise of an answer for each address that a registry knows; all are under way when this comes back. */
function askRegistries(addresses, registries, tools) {
	const asked = /* @__PURE__ */ new Map();
	for (const registry of registries) {
		const byId = /* @__PURE__ */ new Map();
		for (const address of addresses) {
			const id = asked.has(address) ? void 0 : registry.idOf(new URL(address));
			if (id === void 0) continue;
			const same = byId.get(id);
			if (same) same.push(address);
			else byId.set(id, [address]);
		}
		const ids = [...byId.keys()];
		const send = sendFor(registry, tools);
		for (let start = 0; start < ids.length; start += registry.batch) {
			const batch = ids.slice(start, start + registry.batch);
			const answers = registry.ask(batch, send);
			for (const id of batch) for (const address of byId.get(id)) asked.set(address, answers.then((all) => ({
				via: registry.name,
				answer: all.get(id)
			})));
		}
	}
	return asked;
}
/** Asks at the pace of the registry, and once more where that may help; the answer to a batch is worth a pause. */
function sendFor({ gap, atOnce }, { ask, sleep, now, pauses }) {
	let refusals = 0;
	return async (question) => {
		if (refusals >= mostRefusals) return { exchange: {
			method: question.method,
			url: question.url,
			ms: 0,
			error: "not-asked",
			detail: "host-limits"
		} };
		const once = async () => {
			const { exchange, text } = await ask({
				...question,
				want: "all"
			}, { terms: {
				gap,
				atOnce
			} });
			return {
				exchange,
				...text === void 0 ? {} : { text }
			};
		};
		const reply = await once();
		refusals = isRefused(reply) ? refusals + 1 : reply.exchange.status === void 0 ? refusals : 0;
		const { status, error } = reply.exchange;
		const isPassing = status === 429 || status !== void 0 && status >= 500 || error === "network" || error === "time-out";
		const { wait } = readLimits(reply.exchange, now());
		if (!isPassing || wait > 9e4) return reply;
		await sleep(Math.max(wait, pauses[0] ?? 0));
		return once();
	};
}
const mostRefusals = 3;
/** A test for robots, or a page that refuses whoever asks: asking on makes it worse. What concerns one work has no page. */
function isRefused({ exchange: { status, headers = {} }, text = "" }) {
	return headers["cf-mitigated"] !== void 0 || status === 403 && /^\s*<(?:!doctype|html)/i.test(text);
}
// src/links/redirects.ts
/** What redirects that end on a page mean: another address of the same page, a move, a login, or a page that is not the one that was meant. */
/** RFC 9110, 15.4.2 and 15.4.9. */
const permanent = /* @__PURE__ */ new Set([301, 308]);
const login$1 = /(?:^|[/.])(?:log-?in|sign-?in|sso|saml2?|oauth2?|authorize|authenticate|auth|accounts?|idp|consent|cookie-?(?:consent|absent|wall)|privacy-?gate)(?:[/.?]|$)/i;
/** Where tests for robots are: of vendors, and of sites of their own. */
const robots = /(?:^|\.)(?:captcha-delivery\.com|perfdrive\.com|captcha\.px-cdn\.net|captcha\.px-cloud\.net)\/|^(?:www|ipv[46])\.google\.[\w.]+\/sorry\/|\/\.well-known\/(?:sg)?captcha|\/cdn-cgi\/(?:challenge|l\/chk)|\/(?:captcha|captcha-?(?:check|verify|challenge)|(?:bot|robot|human|browser)-?(?:check|test|challenge|verification|verify)|are-?you-?(?:a-?)?(?:human|robot)|showcaptcha|validatecaptcha|challenge|antibot|_sec\/verify)(?:[/.?]|$)/i;
const wall$1 = /\/(?:geo-?(?:block(?:ed)?|restrict(?:ed|ion)?|wall)|(?:not-?available|unavailable|blocked|restricted)-?in-?(?:your-?)?(?:country|region|location|area|territory)|region-?(?:block(?:ed)?|restricted|unavailable)|country-?(?:block(?:ed)?|not-?supported))(?:[/.?]|$)/i;
const suspended = /\/cgi-sys\/suspended(?:page)?\.cgi|\/(?:account-?)?suspended(?:[-_]?page)?(?:\.\w{2,5})?\/?$|\/cgi-sys\/defaultwebpage\.cgi|^suspended-?(?:domain|page|website)?\./i;
const fault = /(?:^|\/)(?:(?:error|err|http)?[-_ ]?(?:404|410)(?:[-_ ]?(?:error|page|not[-_ ]?found))?|(?:page|file|content|url|site|article)?[-_ ]?not[-_ ]?found|no[-_ ]?(?:such[-_ ]?)?page|missing(?:[-_ ]page)?|page[-_ ]?(?:gone|missing|unavailable|removed)|(?:error|errors|err|fehler|erreur)(?:[-_ ]?page)?|oops)(?:\.[a-z]{2,5})?(?:\/(?:404|index\.\w+)?)?$/i;
const faultKeys = /^(?:aspxerrorpath|404;.*|404|error_?404|not_?found|errorcode|error_?code|err)$/i;
const search = /(?:^|\/)(?:search|suche|recherche|buscar|busca|ricerca|zoeken|szukaj|poisk|sok|haku|arama|find|results|search-?results|site-?search|advanced-?search|catalogsearch(?:\/result)?)(?:\.\w{2,5})?(?:\/|$)/i;
const searchKeys = /^(?:q|s|query|search|keywords?|term|text|search_?(?:term|query|text|string)|wd)$/i;
/** What says where a visitor comes from or which language is shown, and not which page. */
const idle = /^(?:utm_\w+|ref|referr?er|referral|from|source|src|lang|language|hl|locale|l|redirect(?:ed)?(?:_?from|_?to|_?url)?|r|origin|old|moved|rd|rdr|via|url|path|returnurl|return|next|notfound|status|gclid|fbclid|cid|mc_cid|nr|v)$/i;
/** Services whose addresses last because they redirect: theirs stay, wherever they lead. */
const resolvers = /^(?:(?:www\.|dx\.)?doi\.org|hdl\.handle\.net|(?:www\.)?handle\.net|w3id\.org|purl\.(?:org|oclc\.org|archive\.org|obolibrary\.org|bioontology\.org|stanford\.edu|uniprot\.org|library\.\w+\.edu)|(?:www\.)?purl\.org|n2t\.net|identifiers\.org|bioregistry\.io|arks?\.org|ark\.\w[\w.]*|nbn-resolving\.(?:org|de)|urn\.(?:kb\.se|nb\.no|fi|nsk\.hr)|resolver\.\w[\w.]*|persistent-identifier\.\w+|pid\.\w[\w.]*|perma\.cc|webcitation\.org|web\.archive\.org|linkinghub\.elsevier\.com|rrid\.site|scicrunch\.org|rdcu\.be|go\.nature\.com|permalink\.\w[\w.]*|data\.\w+\.europa\.eu|lens\.org)$/i;
const home = /^\/(?:(?:home|index|default|main|welcome|start|startpage|accueil|inicio|startseite)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;
const language = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i;
/** The verdict on a page that was found after redirects, first hop first. */
function ofRedirects(requests) {
	const [from, to] = [new URL(requests[0].url), new URL(requests.at(-1).url)];
	from.hash = to.hash = "";
	if (urlKey(from) === urlKey(to)) return { kind: "alive" };
	const [start, end] = [from.hostname + from.pathname, to.hostname + to.pathname];
	const isNew = (pattern) => pattern.test(end) && !pattern.test(start);
	if (isNew(login$1)) return {
		kind: "blocked",
		by: "login"
	};
	if (isNew(robots)) return {
		kind: "blocked",
		by: "challenge"
	};
	if (isNew(wall$1)) return {
		kind: "blocked",
		by: "refusal"
	};
	if (isNew(suspended)) return {
		kind: "suspect",
		reason: "suspended"
	};
	if (isFault(to) && !isFault(from)) return {
		kind: "suspect",
		reason: "soft-not-found"
	};
	if (resolvers.test(from.hostname) && from.hostname !== to.hostname) return { kind: "alive" };
	if (isSearch(to) && !isSearch(from)) return {
		kind: "suspect",
		reason: "search-page"
	};
	if (isThrownHome(from, to)) return {
		kind: "suspect",
		reason: "home-page"
	};
	const isPermanent = isForGood(requests);
	if (isSamePage(from, to) || !isPermanent && plainHost(from) === plainHost(to) && from.pathname === to.pathname && from.search === "") return { kind: "alive" };
	return {
		kind: "moved",
		to: to.href + fragmentOf(requests),
		permanent: isPermanent
	};
}
/** Whether every redirect of a chain, whose last request is the page, is for good. */
function isForGood(chain) {
	return chain.slice(0, -1).every(({ status }) => permanent.has(status ?? 0));
}
/** The fragment of the last redirect that has one (RFC 9110, 10.2.2). */
function fragmentOf(requests) {
	return requests.reduce((fragment, { url, headers }) => {
		const target = headers?.location;
		return target !== void 0 && URL.canParse(target, url) ? new URL(target, url).hash || fragment : fragment;
	}, "");
}
function isFault({ pathname, search: query, searchParams }) {
	const path = decodedPath(pathname);
	return fault.test(path) || [...searchParams.keys()].some((key) => faultKeys.test(key)) || /^\?404\b/.test(query);
}
function isSearch({ hostname, pathname, searchParams }) {
	const keys = [...searchParams.keys()];
	return search.test(pathname) || /^search\./.test(hostname) && home.test(pathname) || home.test(pathname) && keys.some((key) => searchKeys.test(key));
}
function decodedPath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function isHome({ pathname, searchParams }) {
	return home.test(pathname) && [...searchParams.keys()].every((key) => idle.test(key));
}
/** A page of its own that leads to a home page, of the same site or of another: but not of one that is called as the page was. */
function isThrownHome(from, to) {
	if (!isHome(to) || home.test(from.pathname)) return false;
	if (domainOf(from.hostname) === domainOf(to.hostname)) return true;
	const last = decodedPath(withoutEnd(from.pathname, /\//)).split("/").at(-1);
	const name = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	const labels = to.hostname.split(".").map(name);
	return name(last).length < 3 || !labels.includes(name(last.replace(/\.\w{2,5}$/, "")));
}
/** The same page in the language, or for the country, of the visitor. */
function isSamePage(from, to) {
	const bare = (url) => withoutEnd(url.pathname.replace(language, ""), /\//);
	return plainHost(from) === plainHost(to) && from.search === to.search && bare(from) === bare(to);
}
// src/links/decide.ts
/** The table from the answers of a server to a verdict. What blocks us, what is slow and what fails for a while is never dead; what the page itself says is in `suspect.ts`. */
/** Hosts that show visitors who are not signed in that nothing is there: their 404 proves nothing. */
const secretive = /* @__PURE__ */ new Set([
	"x.com",
	"twitter.com",
	"linkedin.com",
	"facebook.com",
	"instagram.com",
	"threads.net",
	"tiktok.com",
	"quora.com"
]);
/** The verdict that the requests of one link lead to, first hop first. */
function decide(requests) {
	const last = requests.at(-1);
	if (last.error) return ofFailure(last);
	const status = last.status ?? 0;
	if (isChallenge(last)) return {
		kind: "blocked",
		by: "challenge"
	};
	if (status === 404 || status === 410) {
		if (secretive.has(domainOf(new URL(last.url).hostname))) return {
			kind: "unknown",
			reason: "unverifiable"
		};
		return {
			kind: "dead",
			reason: status === 404 ? "not-found" : "gone"
		};
	}
	if (status === 401 || status === 407 || status === 511) return {
		kind: "blocked",
		by: "login"
	};
	if (status === 429) return {
		kind: "blocked",
		by: "rate-limit"
	};
	if ([
		402,
		403,
		406,
		418,
		444,
		451,
		460,
		999
	].includes(status)) return {
		kind: "blocked",
		by: "refusal"
	};
	if (status === 408 || status === 504) return {
		kind: "unknown",
		reason: "time-out"
	};
	if (status >= 500) return {
		kind: "unknown",
		reason: "server-error"
	};
	if (status >= 300 && status < 400 && status !== 304) return {
		kind: "unknown",
		reason: last.headers?.location === void 0 ? "unverifiable" : "redirect-loop"
	};
	if (status >= 200 && status < 300 || status === 304 || status === 416) return requests.length === 1 ? { kind: "alive" } : ofRedirects(requests);
	return {
		kind: "unknown",
		reason: "unverifiable"
	};
}
/** Marks that a page is a test for robots: Cloudflare's own header, and what other vendors set (their documentation). */
function isChallenge({ status = 0, headers = {} }) {
	if (headers["cf-mitigated"] === "challenge" || /challenge|captcha/i.test(headers["x-amzn-waf-action"] ?? "")) return true;
	return status >= 400 && status !== 404 && status !== 410 && headers["x-datadome"] !== void 0;
}
function ofFailure({ error, detail, url }) {
	switch (error ?? "network") {
		case "no-such-host":
			if (isSpecialName(new URL(url).hostname)) return {
				kind: "excluded",
				by: "special-name"
			};
			return {
				kind: "dead",
				reason: "no-such-host"
			};
		case "private-address": return {
			kind: "excluded",
			by: detail === "special-name" ? "special-name" : "private-address"
		};
		case "not-asked": return detail === "host-limits" ? {
			kind: "blocked",
			by: "rate-limit"
		} : {
			kind: "unknown",
			reason: "not-asked"
		};
		case "network": return {
			kind: "unknown",
			reason: "network"
		};
		case "time-out": return {
			kind: "unknown",
			reason: "time-out"
		};
		case "certificate": return {
			kind: "unknown",
			reason: "certificate"
		};
	}
}
// src/links/not-found-phrases.ts
/** How pages that answer 200 say that they are not there, in the languages of the web. Whole titles and headings, or parts of them between dashes and bars. */
const thing = "(?:(?:web |home)?page|file|(?:web ?)?site|url|document|resource|article|content|repository|repo|paper|project|video|item|product|post|link|badge|image|address|package|crate|gem|user|profile|entry|thread|topic|blog|story|record|book|event|model|dataset|space|app|channel)s?";
const absent = `(?:(?:was|is|were|are|has|have|had|could|can|does|do|did|may|might|seems?|appears?|we|to|sorry,?) )*(?:(?:not|never|no longer|cannot|can ?not|can['’]?t|could ?n['’o]?t|is ?n['’]?t|are ?n['’]?t|was ?n['’]?t|does ?n['’]?t|do ?n['’]?t|did ?n['’]?t|has ?n['’]?t|wo ?n['’]?t)(?: (?:be|been|to be|to|longer|seem to|appear to|currently))* (?:found|available|exists?|here|accessible|located|reachable|valid|online|published)|(?:be |been |to be )*(?:missing|removed|deleted|unavailable|gone|lost|moved or (?:deleted|removed)|(?:deleted|removed) or moved))`;
const sorry = "(?:(?:oops|ooops|whoops|woops|uh[- ]oh|oh no|sorry|hmm+|ups|opps|we['’]?re sorry|we are sorry)[ !.,:…-]*)?(?:but )?";
/** A list for each language, in lower case with single spaces; `www` are those of programs. */
const phrases = {
	www: ["(?:(?:http|http status|status|code|error|fehler|erreur|errore|err|ошибка|błąd|hata|erro|lỗi|エラー|错误|錯誤)[ :#(-]*)*404\\)?(?:[ :.,!)-]*(?:error|not found|(?:web )?page(?: not found)?|file not found|file or directory not found|object not found|nicht gefunden|oops|fehler|erreur|errore))?", "http 404.{0,20}"],
	en: [
		`${sorry}(?:(?:the|this|that|your|our|requested|a) )*${thing} (?:you (?:are |were |have |['’]re )?[\\w ']{4,40} )?${absent}(?: (?:on|from) (?:this|our|the) (?:web ?)?(?:server|site))?`,
		`${sorry}(?:no such|unknown|invalid|missing|non-existent) ${thing}`,
		`${sorry}(?:nothing|not) (?:was |to be )?found(?: here)?`,
		`${sorry}(?:there (?:is|was) |there['’]s )?nothing (?:(?:to see )?here|to see)`,
		`${sorry}we (?:could ?n['’o]?t|can ?n?['’o]?t|can ?not|did ?n['’]?t|were unable to|are unable to) find (?:the|that|this|your|what).{0,40}`,
		`${sorry}(?:you(?:['’]ve| have)? (?:seem to |appear to )?(?:(?:have )?(?:got|gotten|get|taken|found|reached|hit)|(?:are|be)) (?:lost|a wrong turn|a dead end|a missing page))`,
		`${sorry}this (?:${thing}) (?:does not|doesn['’]t|no longer) exists? anymore`,
		`${sorry}this (?:page|link|url) (?:is|may be|seems to be|appears to be) broken`
	],
	de: ["(?:(?:die|diese|ihre) )?(?:(?:angeforderte|gesuchte|gewünschte|aufgerufene) )?(?:web)?(?:seite|datei|adresse) (?:existiert (?:leider )?nicht(?: mehr)?|(?:(?:wurde|ist|konnte|kann) )?(?:leider )?nicht(?: mehr)? (?:gefunden|vorhanden|verfügbar|auffindbar|erreichbar)(?: werden)?)", "nichts gefunden|inhalt nicht (?:gefunden|verfügbar)"],
	fr: ["(?:(?:cette|la|votre|désolé,? cette) )?page (?:(?:demandée|web|que vous (?:cherchez|recherchez|demandez)) )?(?:introuvable|non trouvée|pas trouvée|inexistante|inaccessible|(?:est|semble) introuvable|n['’](?:existe|a) (?:pas|plus)(?: (?:été )?trouvée)?|n['’]a pas été trouvée|n['’]existe pas(?: ou plus)?)", "contenu introuvable|document introuvable|article introuvable"],
	es: ["(?:(?:la|esta|su) )?página (?:(?:solicitada|web|que (?:buscas|busca)) )?(?:no (?:encontrada|disponible|existe|se encuentra|se encontró|ha sido encontrada|se ha encontrado|fue encontrada)|inexistente)", "no se (?:encontró|encuentra|ha encontrado|pudo encontrar) (?:la|esta) página|contenido no (?:encontrado|disponible)"],
	pt: ["(?:(?:a|esta) )?página (?:(?:solicitada|que você (?:procura|procurava)) )?(?:não (?:encontrada|existe|foi encontrada|disponível|pôde ser encontrada)|inexistente)", "conteúdo não encontrado|não encontrad[oa]"],
	ca: ["(?:la )?pàgina (?:no (?:trobada|existeix|disponible|s['’]ha trobat)|inexistent)|no s['’]ha trobat la pàgina"],
	gl: ["(?:a )?páxina non (?:atopada|existe|dispoñible)|non se atopou a páxina"],
	eu: ["(?:orria|orrialdea) (?:ez da (?:aurkitu|existitzen)|ez dago)"],
	it: ["(?:la )?pagina (?:(?:richiesta|cercata|che cerchi) )?(?:non (?:trovata|esiste|disponibile|è stata trovata|è disponibile)|inesistente)|contenuto non (?:trovato|disponibile)"],
	nl: ["(?:de |deze )?(?:web)?pagina (?:bestaat (?:helaas )?niet(?: meer)?|(?:(?:is|werd|kan|kon) )?(?:helaas )?niet(?: meer)? (?:worden )?(?:gevonden|beschikbaar)(?: worden)?)"],
	af: ["bladsy nie gevind(?: nie)?"],
	pl: ["(?:ta |taka )?strona (?:nie (?:została |istnieje|jest )?(?:znaleziona|dostępna)?|o podanym adresie nie istnieje)|nie (?:znaleziono|odnaleziono|ma takiej) (?:takiej )?stron[ya]"],
	ru: ["(?:запрашиваемая |запрошенная |такая |такой |эта |данная )?(?:страница|страницы) (?:(?:была )?(?:не найдена|не существует|удалена|недоступна|больше не существует|отсутствует)|нет)|(?:страница|материал|документ|файл|объект) не найден[ао]?|ничего не найдено|нет такой страницы"],
	uk: ["(?:запитувана )?сторінк[ау] (?:не (?:знайдено|знайдена|існує)|видалено|відсутня)|нічого не знайдено|такої сторінки (?:немає|не існує)"],
	be: ["старонк[ау] не (?:знойдзена|існуе)"],
	bg: ["страницата не (?:е намерена|беше намерена|съществува|бе намерена)|няма такава страница"],
	sr: ["страница није (?:пронађена|нађена)|stranica nije (?:pronađena|nađena)"],
	hr: ["stranica (?:nije (?:pronađena|dostupna)|ne postoji)"],
	sl: ["(?:te )?strani? (?:ni (?:bila )?(?:najdena|mogoče najti|na voljo)|ne obstaja)"],
	cs: ["(?:požadovaná )?stránk[au] (?:(?:nebyla )?nenalezena|nebyla nalezena|neexistuje|není dostupná)|stránku se nepodařilo najít"],
	sk: ["(?:požadovaná )?stránk[au] (?:sa nenašla|nebola nájdená|neexistuje|nenájdená)|stránku sa nepodarilo nájsť"],
	tr: ["(?:aradığınız )?sayfa (?:bulunamadı|bulunamıyor|mevcut değil|yok)|böyle bir sayfa (?:yok|bulunmuyor)"],
	az: ["səhifə tapılmadı"],
	sv: ["(?:den |denna )?sidan? (?:(?:du sökte )?(?:hittades inte|kunde inte hittas|finns inte(?: längre)?|saknas)|hittas ej)"],
	no: ["(?:denne )?sid(?:en|a) (?:(?:ble |vart )?ikk?je? funnet|finnes ikke|eksisterer ikke|ble ikke funnet|kunne ikke finnes)|fant ikke siden"],
	da: ["(?:denne )?siden (?:(?:blev |kunne )?ikke (?:fundet|findes)|findes ikke|eksisterer ikke)|vi kan ikke finde siden"],
	is: ["síða(?:n)? (?:fannst ekki|er ekki til)"],
	fi: ["(?:etsimääsi )?sivua ei (?:löytynyt|löydy|ole olemassa|löydetty)|hakemaasi sivua ei löydy"],
	et: ["lehekülge ei (?:leitud|leidu)|lehte ei leitud"],
	lv: ["lapa (?:nav atrasta|netika atrasta|neeksistē)"],
	lt: ["puslapis (?:nerastas|neegzistuoja)|toks puslapis neegzistuoja"],
	hu: ["(?:a |az )?(?:keresett |kért )?oldal nem (?:található|létezik|elérhető)|nincs ilyen oldal"],
	ro: ["pagina (?:(?:căutată |solicitată )?(?:nu (?:a fost găsită|există|este disponibilă)|negăsită))"],
	el: ["η σελίδα δεν (?:βρέθηκε|υπάρχει)|δεν βρέθηκε η σελίδα"],
	sq: ["faqja nuk u gjet"],
	vi: ["(?:không tìm thấy|không tồn tại) trang(?: này)?|trang (?:này )?(?:không (?:tồn tại|tìm thấy|được tìm thấy|có sẵn))|trang bạn .{0,20}không tồn tại"],
	id: ["halaman (?:(?:yang anda cari )?(?:tidak (?:ditemukan|dijumpai|tersedia|ada)))|laman tidak (?:ditemukan|dijumpai)"],
	fil: ["hindi (?:nahanap|natagpuan|makita) ang (?:pahina|page)"],
	sw: ["ukurasa haukupatikana"],
	th: [".{0,10}ไม่พบหน้า.{0,24}|.{0,4}หน้า.{0,12}ไม่พบ.{0,6}"],
	hi: ["(?:पृष्ठ|पेज) (?:नहीं मिला|मौजूद नहीं है|उपलब्ध नहीं है)"],
	bn: ["(?:পৃষ্ঠা|পাতা|পেজ)(?:টি)? (?:খুঁজে )?পাওয়া যায়নি"],
	ta: ["பக்கம் (?:கண்டுபிடிக்கப்படவில்லை|கிடைக்கவில்லை)"],
	ar: ["(?:عذر[اًا]+[،,]? )?(?:هذه )?(?:ال)?صفحة (?:المطلوبة )?غير (?:موجودة|متاحة|متوفرة)|لم يتم العثور على (?:هذه )?الصفحة"],
	fa: ["(?:این )?(?:صفحه|برگه)(?:‌ای| ای)? (?:مورد نظر )?(?:یافت نشد|پیدا نشد|وجود ندارد)"],
	ur: ["صفحہ نہیں ملا"],
	he: ["(?:ה)?(?:דף|עמוד) (?:המבוקש )?(?:לא (?:נמצא|קיים)|אינו קיים)"],
	ka: ["გვერდი (?:ვერ მოიძებნა|არ არსებობს)"],
	hy: ["էջը չի գտնվել"],
	zh: [
		".{0,12}(?:页面|网页|頁面|網頁|内容|文章|链接|連結|网站|檔案|文件).{0,4}(?:不存在|未找到|找不到了?|已(?:被)?(?:删除|刪除)|丢失了?|走丢了?|已失效|無法找到|无法找到)(?:了|或.{0,8})?",
		"(?:抱歉|对不起|對不起|很抱歉)?[,，! ]*(?:找不到|未找到|没有找到|沒有找到|无法找到).{0,8}(?:页面|网页|頁面|網頁|内容|文章)",
		"您(?:访问|要访问|所访问|請求|请求)的.{0,4}(?:页面|頁面|网页).{0,8}(?:不存在|找不到|已删除).{0,4}"
	],
	ja: [".{0,12}(?:ページ|記事|ファイル)(?:が|は)?(?:見つかりません(?:でした)?|存在しません|ありません|削除されました).{0,4}|お探しの(?:ページ|記事).{0,24}(?:ません.{0,6}|ない.{0,6})"],
	ko: [".{0,12}(?:페이지|문서|게시물)(?:를|을)? (?:찾을 수 없(?:습니다|음)|없습니다).{0,4}|존재하지 않는 (?:페이지|문서|게시물).{0,6}|(?:페이지|문서)가 (?:없습니다|존재하지 않습니다)"]
};
/** A short interjection, the phrase, an end of the sentence. */
const notFound = new RegExp(`^[^\\p{L}\\p{N}]*(?:${Object.values(phrases).flat().join("|")})[ .!?…:;(,。！？-]*(?:404\\)?)?[ .!?…]*$`, "iu");
Object.keys(phrases).filter((name) => name !== "www");
/** The part of a title that says only that a page was not found; undefined where none does. */
function notFoundIn(title) {
	return partsOf(title).find((part) => part.length > 2 && notFound.test(part));
}
/** A title, and its parts between dashes, bars, colons and sentences; nothing for long ones, which tell of something. */
function partsOf(title) {
	if (title === "" || title.length > 160) return [];
	const flat = title.normalize("NFC").replace(/\s+/g, " ").trim();
	return [flat, ...flat.split(/[|»«•·–—｜/]|(?<=\s)[:-]|[:：](?=\s)|(?<=[.!?…])\s/u)].map((part) => part.trim());
}
// src/links/placeholders.ts
/**
* Pages that answer 200 and stand in for one that is not there: accounts that were suspended, default pages of servers, sites under
* construction or maintenance, and domains that nobody uses. Titles and headings as a whole, and the text of short pages.
*/
const patterns = Object.entries({
	suspended: [
		"(?:this |your |the |web ?site |user |hosting |web hosting )*(?:account|site|website|web ?page|domain|hosting|blog|store|shop)(?: [\\w.-]{1,60})? (?:(?:has been|have been|is|was|are) )?(?:temporarily |currently |permanently )?(?:suspended|disabled|deactivated|terminated|blocked by (?:the )?host)",
		"(?:account|site|website|domain|hosting) (?:suspended|expired|disabled|deactivated|suspension)|suspended (?:account|page|site|website|domain)|contact your hosting provider",
		"bandwidth limit exceeded|509 bandwidth limit exceeded|(?:hosting|website|site) (?:has )?expired|account terminated",
		"blog has been removed|this (?:site|store|shop|blog) is no longer available|sorry, this (?:store|shop) is currently unavailable",
		"cuenta suspendida|compte suspendu|conta suspensa|account sospeso|konto gesperrt|webseite gesperrt|аккаунт заблокирован|сайт (?:заблокирован|отключ[её]н)|хостинг (?:отключ[её]н|заблокирован)|hesap askıya alındı|网站已关闭|站点已暂停|账户已暂停|アカウントが停止されています"
	],
	placeholder: [
		"welcome to (?:nginx|openresty|tengine|angie|caddy|apache|lighttpd|centos|your new (?:website|site|web server|domain)|iis.{0,20})(?: on .{1,30})?",
		"apache2? (?:(?:\\w+ )?(?:linux )?default page.{0,20}|http server test page.{0,60}|tomcat(?:/[\\d.]+)?)",
		"(?:http server |nginx |apache |web server )?test page(?: for (?:the )?(?:nginx|apache|http|httpd|ssl).{0,80})?(?: powered by .{0,40})?",
		"it works!?|iis ?\\d{1,2}(?:\\.\\d)?|iis windows(?: server)?(?: \\d{4})?|internet information services.{0,20}|default (?:web ?site|plesk|web|server|index|hosting|domain|parallels plesk.{0,20}) page|(?:domain|web server['’]s|server|plesk|hosting|parallels plesk panel|directadmin|ispconfig|virtualmin|vestacp|hestiacp|cyberpanel|webmin|openlitespeed|litespeed|hostinger|hetzner online|ubuntu) ?default (?:page|website|web page)(?: for .{0,60})?",
		"congratulations!? ?(?:your (?:web ?site|site|server|domain|hosting).{0,40}|the site .{0,40})|caddy works!?|(?:your )?(?:site|website|web server) (?:is|was) (?:successfully )?(?:created|installed|ready|up and running|working)!?|site (?:was )?(?:successfully )?created",
		"(?:(?:this|our|the|my|new) )*(?:web ?site|site|page|domain|homepage|blog|web ?page)? ?(?:is )?(?:(?:currently|still|now) )?(?:under|in|undergoing) (?:construction|development)(?: page)?|(?:(?:our|the|this|a|new|my) )*(?:web ?site|site|page|something (?:new|great|awesome|amazing|big))?(?: is)? ?(?:coming|launching|opening) (?:very )?soon",
		"en construcción|(?:sitio|página)(?: web)? en construcción|próximamente|em construção|site em construção|(?:site|page) en (?:cours de )?construction|en construction|sito in (?:costruzione|allestimento)|in costruzione|(?:seite|website|homepage|diese seite)(?: ist)?(?: noch)? im aufbau|(?:hier|an dieser stelle) entsteht (?:eine|ein|demnächst).{0,40}|in aanbouw|strona w (?:budowie|przygotowaniu)|(?:сайт|страница)(?: находится)? (?:в разработке|на реконструкции)|yapım aşamasında(?:dır)?|sitemiz yapım aşamasında(?:dır)?|(?:网站|網站)?(?:正在)?建设中|(?:サイト)?(?:準備中|工事中|公開準備中)(?:です)?|(?:홈페이지 )?준비 ?중(?:입니다)?",
		"future home of .{0,60}|looks like this domain isn['’]t connected to a website yet.{0,20}|this domain is not connected.{0,30}|domain not (?:claimed|configured|connected)|this site is not published(?: yet)?|site not (?:published|configured)|there['’]s nothing here,? yet|nothing here yet|your new (?:website|site)|new site|placeholder(?: page)?|.{0,40} placeholder page"
	],
	maintenance: [
		"(?:(?:site|website|we are|we['’]re|the site is|this site is|our site is|currently|temporarily|scheduled|planned|server|system|down|undergoing|under|for|in|briefly|routine|unavailable) )*maintenance(?: (?:mode|page|in progress|break|window))?",
		"(?:sorry, )?we(?:['’]ll| will) be (?:right )?back(?: (?:soon|shortly|online soon|in a (?:moment|minute|bit|few minutes)|later))?|(?:be )?back soon|temporarily (?:unavailable|down|closed|offline)|(?:site|website|service) (?:is )?(?:temporarily |currently )?(?:offline|unavailable|closed|down)|503 service (?:temporarily )?unavailable|service (?:temporarily )?unavailable",
		"wartungsarbeiten|wartungsmodus|(?:seite|website) (?:wird gewartet|in wartung)|(?:site )?en maintenance|maintenance en cours|(?:sitio )?en mantenimiento|(?:site )?em manutenção|(?:sito )?in manutenzione|onderhoud|technische pauze|przerwa techniczna|технические работы|сайт на (?:обслуживании|техническом обслуживании)|технічні роботи|bakım (?:modu|çalışması)|(?:网站|系统)?(?:正在)?(?:维护中|維護中|维护)|(?:ただいま)?メンテナンス(?:中)?(?:です)?|(?:시스템 )?점검 ?중(?:입니다)?"
	],
	parked: ["(?:(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,} )?(?:is )?(?:parked|domain parking|parking page)|(?:domain|website) (?:parked|parking|reserved|registered|taken|not in use)(?: .{0,30})?|this (?:domain|name|website) is (?:parked|reserved|taken|not in use)|(?:registered|domain registered) (?:at|with|by) .{1,40}|parked (?:domain|page|free).{0,60}", "(?:diese |die )?domain (?:.{1,60} )?(?:steht zum verkauf|ist geparkt|zu verkaufen|wurde registriert)|(?:ce )?(?:nom de )?domaine.{0,60} (?:est )?(?:à vendre|en vente|réservé)|(?:este )?dominio.{0,60} (?:está )?(?:en venta|a la venta|aparcado)|(?:este )?domínio.{0,60} (?:está )?à venda|(?:questo )?dominio.{0,60} (?:è )?in vendita|(?:deze )?domein(?:naam)?.{0,60} (?:is )?te koop|domena.{0,60} (?:jest )?(?:na sprzedaż|do sprzedania|zaparkowana)|домен.{0,60} (?:прода[её]тся|припаркован|выставлен на продажу)|.{0,40}域名.{0,20}(?:出售|转让|停放|已过期)|.{0,40}(?:このドメイン).{0,24}(?:販売|取得|お名前).{0,20}|(?:이 )?도메인.{0,20}(?:판매|매각).{0,10}|bu alan adı satılıktır"]
}).map(([stand, parts]) => [stand, new RegExp(`^[^\\p{L}\\p{N}]*(?:${parts.join("|")})[ .!?…:;,-]*$`, "iu")]);
/** What the text of a very short page says. */
const texts = [
	["suspended", /\bthis account has been suspended\b|\b(?:site|website|domain|account) (?:has been|is|was) (?:temporarily )?suspended\b|\bcontact your hosting provider\b|\barchived or suspended for a violation\b/i],
	["placeholder", /\bif you see this page, the (?:nginx|openresty|angie) web server is (?:successfully )?(?:installed|working)\b|\bthis page is used to test the proper operation of the (?:apache|nginx|http)\b|\bthis is the default (?:welcome |web |index |landing )?page\b|\bif you are (?:the )?(?:owner|administrator|webmaster) of this (?:web ?site|domain|site)\b.{0,80}\b(?:contact|log ?in|upload|configure|replace)\b|\b(?:site|website|page) is (?:currently )?under construction\b|\bwe are (?:currently )?working on (?:our|a) new (?:web ?)?site\b|\bthere is no website configured at this address\b|\bno content has been (?:uploaded|published) yet\b/i],
	["maintenance", /\b(?:down|undergoing|under|performing) (?:for )?(?:scheduled |planned |routine |some )?maintenance\b|\bbriefly unavailable for scheduled maintenance\b/i],
	["parked", /\bfuture home of something (?:quite )?cool\b|\bthis (?:web ?page|domain|site) is parked\b|\bparked,? (?:free|for free),? courtesy of\b|\bdomain (?:name )?(?:has (?:recently )?been|was|is) (?:recently )?registered (?:with|at|by|through|via)\b|\brelated searches\b|\bget this domain\b|\bmake an offer on this domain\b|\bthe owner of this domain has not yet uploaded\b|\bdomain is pending renewal\b/i]
];
const mostText$1 = 1500;
const mostSaid$1 = 600;
/** What a page stands in for; undefined where it is one of its own, or where the list speaks of the same. */
function placeholderIn(page, words) {
	const lower = words.toLowerCase();
	const isMeant = (part) => lower.includes(withoutEnd(part.toLowerCase(), /[ .!?…:-]/));
	if (page.text.length < mostText$1 || /\b(?:nginx|apache|iis|plesk|httpd|centos|default page|test page)\b/i.test(page.title)) for (const name of page.text.length < mostSaid$1 ? [page.title, ...page.headings.slice(0, 2)] : [page.title]) for (const part of partsOf(name)) {
		const found = patterns.find(([, pattern]) => pattern.test(part));
		if (found && !isMeant(part)) return found[0];
	}
	if (page.text.length >= mostSaid$1) return void 0;
	return texts.find(([, pattern]) => pattern.test(page.text) && !pattern.test(words))?.[0];
}
// src/links/robot-tests.ts
/**
* Pages that a server shows instead of its own to find out whether a person visits, and walls for whole countries. Each is known by marks of
* its vendor. Ordinary pages load scripts of the same vendors, so a script counts only on a page that says next to nothing.
*/
const title = new RegExp(`^[^\\p{L}\\p{N}]*(?:${[
	"just a moment|nur einen moment|einen moment bitte|un momento|un instant|um momento|un moment|even geduld|bir dakika lütfen|cierpliwości|один момент|请稍候|請稍候|しばらくお待ちください|잠시만 기다리(?:세요|십시오)|لحظة(?: من فضلك)?",
	"attention required|please wait|one more step|loading\\.\\.\\. please wait|please (?:verify|confirm) (?:that )?you are (?:a )?human",
	"access (?:to this page has been |is |was )?denied|403 access denied|access (?:to this (?:site|website) )?(?:has been |is )?(?:blocked|restricted)|you have been blocked|your request has been blocked|request (?:blocked|rejected|unsuccessful)",
	"are you (?:a )?(?:robot|human)|are you not a robot|i am not a robot|robot (?:check|challenge screen)|bot (?:check|detection|verification|challenge|protection)|human verification|client challenge",
	"(?:verifying|verify|confirm|confirming|checking) (?:that )?(?:you(?:[’']re| are)(?: not)? (?:a )?(?:human|robot|bot)|your (?:browser|connection|identity)|if the site connection is secure)(?: before .{0,60})?",
	"making sure you[’']re not a bot|making sure that you are not a bot",
	"(?:browser|site|security|identity|vercel security|anti-?bot) (?:check|checkpoint|verification|challenge)|security check required|captcha(?: (?:challenge|check|required|verification))?|radware (?:bot manager )?captcha",
	"ddos-guard|ddos protection by .{0,30}|pardon our interruption|sucuri website firewall|pardon the interruption|unusual traffic(?: detected)?|shieldsquare captcha|imperva|incapsula",
	"(?:百度)?安全验证|人机验证|访问验证|滑动验证(?:页面)?|验证码(?:中间页)?|环境异常|访问被拒绝|проверка (?:браузера|безопасности)|вы не робот|доступ ограничен"
].join("|")})[ .!?…:-]*$`, "iu");
/** What the text of a short page says. */
const said = /request unsuccessful\. incapsula incident|pardon our interruption|press (?:&|and) hold to confirm|enable javascript and cookies to continue|(?:using|uses) a security service to protect itself|verif(?:y|ying) (?:that )?you are (?:a )?human|unusual traffic from your (?:computer )?network|protected by anubis|the requested url was rejected\. please consult with your administrator|your access to this (?:site|service) has been limited|a required part of this site couldn['’]t load|please enable js and disable any ad ?blocker|checking your browser before accessing|complete the security check|generated by wordfence|please (?:solve|complete) the captcha|you have been blocked|this site requires javascript to work, please enable javascript in your browser|automated (?:access|requests)[^.]{0,40}(?:blocked|denied)|ddos protection by|为了保护网站|请完成(?:以下|安全)?验证|拖动(?:下方)?滑块|访问过于频繁/i;
/** Scripts, frames and forms of tests; on a page without text of its own. */
const loaded = /\/\.within\.website\/x\/|\/cdn-cgi\/challenge-platform\/h\/|_cf_chl_opt|_incapsula_resource|px-captcha|captcha\.px-cloud|captcha\.px-cdn|_pxAppId|sucuri_cloudproxy_js|\/\.well-known\/(?:sg)?captcha|captcha-delivery\.com|awswaf\.com|awswafintegration|gokuprops|\/_fs-ch-|kpsdk|acw_sc__v|perfdrive\.com|\/tspd\/|bobcmn|challenges\.cloudflare\.com\/turnstile|ddos-guard|slowaes\.decrypt|hcaptcha\.com\/1\/api|recaptcha\/(?:api|enterprise)\.js|geetest\.com|\/_bm\/|\/akam\/|\/_vercel\/security|_vcrcs|\/\.bunny-shield|bunkerweb|\/__qrator|arkoselabs\.com|funcaptcha|\/c99a4269|edgeone.{0,20}captcha|tencentcaptcha|turing\.captcha|go-away/i;
/** That a whole country is shut out. */
const wall = /(?:not|n['’]t|un)(?: currently| yet)? ?available (?:in|to|for) (?:(?:your|this) (?:country|region|location|area|territory)|(?:users|visitors|readers|residents) (?:in|from) )|(?:blocked|restricted|prohibited|unavailable) (?:in|from|for) your (?:country|region|location|area)|access (?:from|in) your (?:country|region|location) (?:is|has been) (?:not allowed|blocked|restricted|denied)|country belonging to the european economic area|(?:unavailable|not available) (?:due to|for) legal reasons|geo-?(?:blocked|restricted)|your country is (?:blocked|not supported)|nicht in (?:deinem|ihrem) land verfügbar|pas disponible dans votre (?:pays|région)|no está disponible en (?:tu|su) (?:país|región)|недоступ(?:ен|на|но) в вашей стране|所在(?:的)?(?:国家|地区).{0,8}(?:不可用|无法)/i;
/** With more text than this a page has something to say of its own. */
const mostText = 1500;
const mostSaid = 900;
const mostBeside = 300;
/** Whether a page is a test for robots (`challenge`), or a wall for a country (`refusal`); `words` are those of the list, which may be about just that. */
function robotTestIn(page, words) {
	const { text, scripts } = page;
	if (text.length < mostText) {
		if ([page.title, ...page.headings.slice(0, 2)].some((name) => wall.test(name)) || text.length < mostSaid && wall.test(text)) return wall.test(words) ? void 0 : "refusal";
		const part = partsOf(page.title).find((one) => title.test(one));
		if (part !== void 0 && !words.toLowerCase().includes(withoutEnd(part.toLowerCase(), /[ .!?…:-]/))) return "challenge";
	}
	if (text.length < mostSaid && said.test(text) && !said.test(words)) return "challenge";
	return text.length < mostBeside && loaded.test(scripts) ? "challenge" : void 0;
}
// src/links/suspect.ts
/**
* Pages that answer with status 200 and are not what the list links to: "not found" pages, domains for sale, domains with a new
* owner. Compares a page's title and headings with what the list says of it. Words in its text alone never count, because pages
* write about such things too.
*/
const parkingHosts = /^https?:\/\/(?:[\w-]+\.)*(?:sedoparking\.com|parkingcrew\.net|bodis\.com|afternic\.com|dan\.com|hugedomains\.com|parklogic\.com|domainsponsor\.com|skenzo\.com|undeveloped\.com|buydomains\.com|uniregistry\.com|above\.com|cashparks\.com|parked\.com|expireddomains\.(?:com|net)|domainmarket\.com|sedo\.com|parkingpage\.namecheap\.com|parking\.reg\.ru|namebright\.com|brandbucket\.com|squadhelp\.com|nicsell\.com|dynadot\.com\/market|ztomy\.com|parkingspa\.com|smartname\.com|fabulous\.com|voodoo\.com|trafficz\.com|domainactive\.co|sav\.com|forsale\.godaddy\.com|d38psrni17bvxu\.cloudfront\.net)(?:[/:?]|$)/i;
const forSale = /\bdomain(?: name)?s? (?:\S+ )?(?:is |may be |might be )?(?:now )?(?:for sale|available for (?:sale|purchase)|parked|has expired|expired)\b|\bbuy this domain\b|\b(?:this|the) (?:web ?site|domain)\b.{0,40}\bis (?:for sale|parked)\b|\bparked (?:free|domain)\b|\bthis domain is registered\b|域名(?:出售|已过期)|домен (?:продается|припаркован)/i;
const spam = /\b(?:casinos?|slot gacor|slots? online|online slots?|free slots|judi|togel|online poker|poker online|sportsbook|sports? betting|betting|bandar\w*|situs (?:slot|judi)|viagra|cialis|escorts|porn\w*|sex (?:cams?|videos?|toys?)|payday loans?|essay writing service|replica watches|forex signals|cbd gummies)\b|赌场|博彩|彩票|娱乐城|казино|바카라|카지노|토토사이트/i;
/**
* Returns why a page is not the one that the list links to; undefined where nothing is wrong with it. `challenge` is a test for
* robots, `refusal` a wall for a country, `maintenance` a site that is closed for a while.
*/
function suspectOf(page, { url, about }) {
	const said = about.join(" ");
	const names = [page.title, ...page.headings.slice(0, 2)];
	const robots = robotTestIn(page, said);
	if (robots) return robots;
	if (isParked(page, url) && !forSale.test(said)) return "parked";
	const words = said.toLowerCase();
	const isMeant = (part) => words.includes(withoutEnd(part.toLowerCase(), /[ .!?…]/)) || /\b404\b|not[- ]found|找不到/.test(words);
	if (names.some((name) => saysNotFound(name, isMeant))) return "soft-not-found";
	const stand = placeholderIn(page, said);
	if (stand) return stand;
	const claims = [...names, ...page.about].join(" ");
	if (spam.test(claims) && !spam.test(said) && !spam.test(new URL(url).hostname.replaceAll("-", " "))) return "hijacked";
}
/** Whether a title says that the page was not found, in words that the list does not use itself. */
function saysNotFound(name, isMeant) {
	const part = notFoundIn(name);
	return part !== void 0 && !isMeant(part);
}
/** Whether a domain is for sale: by its host, its title and headings, its short text, or the scripts that it loads. */
function isParked({ title, headings, text, sources, scripts, scriptTo }, url) {
	if (parkingHosts.test(url)) return true;
	if (text.length > 2500) return false;
	if (/parking-lander|\/\/lander\/|park-?domain|\bparked-content\b|window\.park\b/i.test(scripts) && text.length < 600) return true;
	if (scriptTo !== void 0 && /^(?:https?:\/\/[^/]+)?\/(?:lander|parking|park)\b/i.test(scriptTo)) return true;
	return forSale.test([title, ...headings].join(" ")) || text.length < 1200 && forSale.test(text) || sources.some((source) => parkingHosts.test(source.replace(/^\/\//, "https://")));
}
/** Words that say nothing about what a page is. */
const common = /^(?:the|and|for|with|from|via|using|are|can|how|what|you|your|our|this|that|its|not|all|new|has|have|was|will|more|home|homepage|page|welcome|official|website|site|web|index|www|com|org|net|github|docs?|documentation|blog|online|best|free|top|paper|code|link|project|untitled|login|english)$/;
/** The telling words of a text, cut to their stems, in Latin letters: other scripts may say the same in another language. */
function stemsOf(text) {
	const words = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").split(/[^\p{L}\p{N}]+/u);
	return new Set(words.filter((word) => word.length > 2 && /^[a-z0-9]+$/.test(word) && !common.test(word)).map((word) => word.slice(0, 6)));
}
/** Whether what a page calls itself is what the list calls it: then it is the page that is meant. */
function isConfirmed(page, about) {
	const own = stemsOf([page.title, ...page.headings].join(" "));
	const said = stemsOf(about.join(" "));
	const shared = [...own].filter((stem) => said.has(stem)).length;
	return shared >= 2 || shared === 1 && Math.min(own.size, stemsOf(about[0] ?? "").size) <= 2;
}
/** The telling words of a page, cut to their stems: of all that it calls itself, and of the start of its text. */
function wordsOf(page) {
	return stemsOf([
		page.title,
		...page.headings,
		...page.about,
		page.text.slice(0, 1e3)
	].join(" "));
}
/** Whether the list may speak of what a page is taken for: one of its names, or the words of such pages. Then only the whole page can tell. */
function mayBeMeant({ title, headings }, about) {
	const said = about.join(" ");
	const words = said.toLowerCase();
	const own = stemsOf([title, ...headings].join(" "));
	return [title, ...headings].some((name) => partsOf(name).some((part) => words.includes(withoutEnd(part.toLowerCase(), /[ .!?…:-]/)))) || [...stemsOf(said)].some((stem) => own.has(stem)) || forSale.test(said) || spam.test(said) || tellsOfSuchPages.test(said);
}
/** Words of lists about error pages, tests for robots, parked domains and the like. */
const tellsOfSuchPages = /404|not[- ]found|找不到|captcha|robot|human|verif|block|challenge|maintenance|suspended|construction|nginx|apache|default page|country|region|domain|parked/i;
/** Whether the title of a page shares no word with what the list says of it, nor with its address; false where there are too few words to compare. */
function isUnrelated(page, on) {
	return hasUnrelated({
		title: page.title,
		words: wordsOf(page)
	}, on);
}
/** The same of the title and the words of a page. */
function hasUnrelated({ title, words: wider }, { url, about }) {
	const own = stemsOf(title);
	const said = stemsOf(about.join(" "));
	if (own.size < 3 || said.size < 3) return false;
	const address = decoded(url).toLowerCase();
	const label = domainOf(new URL(url).hostname).split(".")[0].replace(/[^a-z0-9]/g, "");
	if ([...wider].some((stem) => said.has(stem))) return false;
	return ![...own].some((stem) => address.includes(stem)) && !(label.length > 3 && [...wider].join("").includes(label));
}
/** Whether two pages of one host are the same but for small differences: then neither tells whether its address exists. */
function areSame(a, b) {
	if (a.text === b.text && a.title === b.title) return true;
	return a.title === b.title && likeness(a.text, b.text) >= .9;
}
/** The share of the words, in threes, that two texts have in common (Broder's resemblance). */
function likeness(a, b) {
	const [first, second] = [shingles(a), shingles(b)];
	const shared = [...first].filter((shingle) => second.has(shingle)).length;
	const all = first.size + second.size - shared;
	return all === 0 ? 1 : shared / all;
}
function shingles(text) {
	const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	return new Set(words.map((_word, index) => words.slice(index, index + 3).join(" ")));
}
// src/links/visit.ts
/** Checks one address, from the first request to the verdict: repeats the request where that may change the verdict, and reads the page where one comes. */
const files = /\.(?:pdf|zip|gz|tgz|bz2|xz|7z|rar|dmg|exe|msi|iso|jar|whl|png|jpe?g|gif|webp|ico|mp[34]|webm|epub|djvu|ps|docx?|pptx?|xlsx?|csv|parquet)$/i;
/** Whether an address looks like a file, whose body nobody reads. */
function isFile(url) {
	return files.test(new URL(url).pathname);
}
/** Visits an address as often as it takes. */
async function visit(url, about, tools) {
	const requests = [];
	let known = [];
	let again = url;
	for (let tried = 0;; tried++) {
		const { chain, page } = await once(again, {
			requests,
			isNext: tried > 0
		}, tools);
		const whole = [...known, ...chain];
		const verdict = decide(whole);
		const pause = pauseBefore(verdict, {
			tried,
			last: chain.at(-1),
			url,
			tools
		});
		if (pause === void 0) {
			const seen = await look(verdict, {
				page,
				whole,
				about,
				tools
			});
			const plain = async () => about.length === 0 ? seen.verdict : (await look(verdict, {
				page,
				whole,
				about: [],
				tools
			})).verdict;
			return {
				...seen,
				requests,
				...page ? { page } : {},
				plain,
				end: whole.at(-1).url,
				isShown: isShown(verdict)
			};
		}
		known = whole.slice(0, -1);
		again = chain.at(-1).url;
		await tools.sleep(pause);
	}
}
/** One visit by HEAD where that is honest, else by GET; HEAD is believed only where it found the page. */
async function once(url, { requests, isNext }, { ask, hosts, hasManyFiles }) {
	const keep = (visit) => {
		requests.push(...visit.chain.filter(({ error }) => error !== "not-asked"));
		return visit;
	};
	if (!isFile(url) || !hasManyFiles(url) || !await hosts.isHeadHonest(url)) return keep(await follow(ask, url, { isNext }));
	const head = keep(await follow(ask, url, {
		method: "HEAD",
		isNext
	}));
	const { status, error } = head.chain.at(-1);
	if (error === "not-asked" || status !== void 0 && status < 300) return head;
	const get = keep(await follow(ask, url, { isNext: true }));
	if (get.chain.at(-1).status !== status) hosts.distrustHead(url);
	return get;
}
/** Milliseconds until a link is asked again; undefined where asking again would change nothing, or the host wants a longer pause than the run has left. */
function pauseBefore(verdict, { tried, last, url, tools: { pauses, now } }) {
	const usual = pauses[tried];
	if (last.error === "not-asked" || usual === void 0) return void 0;
	const spread = Math.round(usual * (1 + hashOf(url) % 100 / 400));
	switch (verdict.kind) {
		case "dead": return tried === 0 && verdict.reason !== "gone" && last.detail !== "reserved" ? spread : void 0;
		case "blocked": {
			if (verdict.by !== "rate-limit") return void 0;
			const { wait } = readLimits(last, now());
			return wait > 9e4 ? void 0 : Math.max(wait, spread, backOff);
		}
		case "unknown": {
			if (verdict.reason === "time-out") return tried === 0 && last.tries === void 0 ? spread : void 0;
			if (verdict.reason !== "server-error" && verdict.reason !== "network") return void 0;
			const { wait } = readLimits(last, now());
			return wait > 9e4 ? void 0 : Math.max(wait, spread);
		}
		case "alive":
		case "moved":
		case "suspect":
		case "excluded": return;
	}
}
/** Whether a server showed a page, be it another one than was asked for. */
function isShown(verdict) {
	return verdict.kind === "alive" || verdict.kind === "moved" || verdict.kind === "suspect" && verdict.reason === "home-page";
}
/** The verdict once the page was looked at: what answers may still be no page, or not the one that is meant. */
async function look(verdict, { page, whole, about, tools }) {
	if (!page || !isShown(verdict)) return { verdict };
	const isElsewhere = verdict.kind === "suspect";
	const [first, url] = [whole[0].url, whole.at(-1).url];
	const found = suspectOf(page, {
		url,
		about
	});
	if (found) return { verdict: doubts[found] };
	const isSure = about.length > 0 && isConfirmed(page, about);
	const hasLeft = domainOf(new URL(first).hostname) !== domainOf(new URL(url).hostname);
	if (isElsewhere) return isSure && hasLeft ? {
		verdict: {
			kind: "moved",
			to: url,
			permanent: isForGood(whole)
		},
		isSure
	} : { verdict };
	if (page.scriptTo === void 0 ? void 0 : ledElsewhere(page.scriptTo, url)) return { verdict: {
		kind: "suspect",
		reason: "script-redirect"
	} };
	if (about.length === 0 || isSure) return {
		verdict,
		isSure
	};
	const isRoot = new URL(url).pathname === "/";
	const isOther = isUnrelated(page, {
		url: first,
		about
	});
	if ((isRoot || hasLeft) && isOther) return {
		verdict: {
			kind: "suspect",
			reason: "hijacked"
		},
		isUnrelated: isOther
	};
	if (isRoot) return { verdict };
	const lost = await tools.hosts.lostPage(url);
	const isAlike = lost !== void 0 && areSame(page, lost);
	return {
		verdict: isAlike ? {
			kind: "unknown",
			reason: "one-page"
		} : verdict,
		isUnrelated: isOther,
		isAlike
	};
}
const doubts = {
	challenge: {
		kind: "blocked",
		by: "challenge"
	},
	refusal: {
		kind: "blocked",
		by: "refusal"
	},
	maintenance: {
		kind: "unknown",
		reason: "maintenance"
	},
	"soft-not-found": {
		kind: "suspect",
		reason: "soft-not-found"
	},
	parked: {
		kind: "suspect",
		reason: "parked"
	},
	suspended: {
		kind: "suspect",
		reason: "suspended"
	},
	placeholder: {
		kind: "suspect",
		reason: "placeholder"
	},
	hijacked: {
		kind: "suspect",
		reason: "hijacked"
	}
};
/** Whether a script leads away from a page: to another site, or from a page of its own to another one. A root that leads into its site does not. */
function ledElsewhere(target, url) {
	if (target === "" || !URL.canParse(target, url)) return target !== "";
	const [from, to] = [new URL(url), new URL(target, url)];
	if (!/^https?:$/.test(to.protocol)) return false;
	if (domainOf(from.hostname) !== domainOf(to.hostname)) return true;
	return !to.pathname.startsWith(from.pathname.slice(0, from.pathname.lastIndexOf("/") + 1));
}
// src/links/judge-addresses.ts
/** Every address; the pace decides when each is asked. */
async function judgeAddresses(addresses, run) {
	const { ports, options, day, tools } = run;
	const policy = options.policy;
	const { common } = run;
	const known = common?.judge(run) ?? /* @__PURE__ */ new Map();
	const isLeftToOthers = (address) => common?.isAskedByOthers(address) === true;
	const isNeeded = (address) => {
		if (known.has(address) || isLeftToOthers(address)) return false;
		if (common?.has(address) || !options.memory || !policy) return true;
		return isDue(options.memory.links.get(address), day, policy) || run.places.has(address);
	};
	const due = addresses.filter(isNeeded);
	const { known: told = /* @__PURE__ */ new Map() } = options;
	const unasked = due.filter((address) => !told.has(address));
	const registered = new Map([...askRegistries(unasked, options.registries ?? [], tools), ...due.flatMap((address) => told.has(address) ? [[address, Promise.resolve(told.get(address))]] : [])]);
	const judged = /* @__PURE__ */ new Map();
	const one = async (address) => {
		const before = options.memory?.links.get(address);
		const fresh = known.get(address) ?? (isNeeded(address) ? await judgeOne(address, registered.get(address), run) : recall(before));
		await settle(address, fresh);
	};
	const late = async (address) => {
		const found = await common.wait(address, run);
		await settle(address, found ?? await judgeOne(address, void 0, run));
	};
	const settle = async (address, fresh) => {
		const isNew = fresh.via !== "memory" && fresh.askedOn === void 0;
		const judgement = policy && isNew ? judgeWith(fresh, options.memory?.links.get(address), {
			day,
			policy
		}) : fresh;
		judged.set(address, judgement);
		await run.lookUp(judged);
		if (judgement.verdict.kind === "dead" && judgement.archive === void 0) run.capture(address);
		ports.progress?.(judged.size, addresses.length, judgement);
	};
	run.feed = openFeed(addresses.filter((address) => !registered.has(address) && !isLeftToOthers(address)), (address) => domainOf(new URL(address).hostname));
	await Promise.all([...addresses.filter((address) => registered.has(address)).map(one), run.feed.run(one)]);
	await Promise.all(addresses.filter(isLeftToOthers).map(late));
	return judged;
}
/** One address: by a registry where one knows it, else by its page. */
async function judgeOne(url, registered, run) {
	const { tools, abouts, places, shells } = run;
	const { via, answer } = await registered ?? {};
	if (via && answer?.verdict) {
		const { verdict, facts, requests } = answer;
		const judgement = {
			url,
			verdict,
			via,
			requests,
			...facts ? { facts } : {}
		};
		if (!run.options.known?.has(url)) run.common?.keep(judgement);
		return judgement;
	}
	const visited = await visit(url, abouts.get(url) ?? [], tools);
	const { verdict, requests, page, isSure, isUnrelated } = visited;
	if (run.common) run.common.keep({
		url,
		verdict: await visited.plain(),
		via: "http",
		requests
	}, visited);
	if (page?.isScripted) shells.add(url);
	if (page && places.has(url)) places.set(url, {
		places: page.places,
		isCut: page.isCut,
		isScripted: page.isScripted
	});
	const isLimited = verdict.kind === "blocked" && verdict.by === "rate-limit" && requests.length === 0;
	return {
		url,
		verdict,
		via: "http",
		requests: [...answer?.requests ?? [], ...requests],
		...page?.title ? { title: page.title } : {},
		...isSure ? { confirmed: true } : {},
		...isUnrelated ? { unrelated: true } : {},
		...isLimited ? { inferred: "host-limits" } : {}
	};
}
// src/links/memory/archive.ts
/** Finds archived copies of dead pages at the Internet Archive, near the day on which they were listed. */
/** The archive wants few requests: one at a time, some seconds apart. */
const terms = {
	gap: 1500,
	atOnce: 1
};
/** After everything else is done, captures may take this long. */
const grace = 3e4;
/**
* A search for captures in one run; it ends when the archive does not answer.
* @internal Exported for its test, which sees each request without the pauses of a whole run.
*/
function openCaptures(ask, { base, most }) {
	let left = most;
	let turn = Promise.resolve();
	const search = async (url, day) => {
		if (left-- <= 0) return void 0;
		const near = day === void 0 ? { limit: "-1" } : {
			closest: day.replaceAll("-", ""),
			sort: "closest",
			limit: "1"
		};
		const { exchange, text } = await ask({
			method: "GET",
			url: `${base}/cdx/search/cdx?${new URLSearchParams({
				url,
				output: "json",
				fl: "timestamp,statuscode",
				filter: "statuscode:200",
				...near
			})}`,
			want: "all"
		}, { terms });
		if (exchange.status !== 200) {
			left = 0;
			return;
		}
		const timestamp = timestampOf(text ?? "");
		return timestamp === void 0 ? void 0 : `${base}/web/${timestamp}/${url}`;
	};
	return { find: (url, day) => {
		const address = new URL(url);
		if (literalAddress(address) !== void 0 || !address.hostname.includes(".")) return Promise.resolve(void 0);
		const found = turn.then(() => search(url, day));
		turn = found;
		return found;
	} };
}
/** Captures of dead pages, looked for while the run goes on; when all else is done, what is not there soon is not waited for. */
function gatherCaptures(ask, archive, sleep) {
	const found = /* @__PURE__ */ new Map();
	const open = [];
	const captures = archive && openCaptures(ask, archive);
	return {
		start: (url) => {
			if (!captures) return;
			const search = captures.find(url, archive.addedOn?.(url));
			open.push(search.then((capture) => void (capture === void 0 || found.set(url, capture))));
		},
		done: async () => {
			if (open.length > 0) await Promise.race([Promise.all(open), sleep(grace)]);
			return found;
		}
	};
}
/** The timestamp in an answer of the CDX server: rows, the first with the names of the columns. */
function timestampOf(text) {
	try {
		const rows = JSON.parse(text);
		const row = Array.isArray(rows) ? rows[1] : void 0;
		return Array.isArray(row) && typeof row[0] === "string" && /^\d{14}$/.test(row[0]) ? row[0] : void 0;
	} catch {
		return;
	}
}
// src/links/offline.ts
/** No answer of any kind: no name was found and nothing was reached. */
function isSilent({ error, detail }) {
	return error === "no-such-host" && detail !== "reserved" || error === "network";
}
/** Whether nothing answered at all because there is no network; one address that answers, or names that are known, prove it is there. */
async function isOffline(judgements, hosts, { isOnline }) {
	const requests = [...judgements.flatMap((judgement) => judgement.requests), ...hosts.requests()].filter(({ error }) => error !== "not-asked");
	return requests.length > 0 && requests.every(isSilent) && !await isOnline();
}
/** Where no name can be looked up, a missing name says nothing; what is remembered was judged where names could be. */
async function withdrawMissingHosts(judged, { isOnline }) {
	const missing = [...judged.values()].filter(({ verdict, via, requests }) => via === "http" && verdict.kind === "dead" && verdict.reason === "no-such-host" && requests.at(-1)?.detail !== "reserved");
	if (missing.length === 0 || await isOnline()) return;
	for (const judgement of missing) judged.set(judgement.url, {
		...judgement,
		verdict: {
			kind: "unknown",
			reason: "network"
		}
	});
}
// src/links/memory/shared-memory.ts
/** What is to be kept of an address that was asked; undefined where nothing was found out, or what is no business of others. */
function knownOf(before, judgement, { page, day }) {
	const { via, verdict, facts, requests } = judgement;
	if (via === "memory" || verdict.kind === "excluded" || requests.length === 0) return void 0;
	const remembered = rememberAsked(before, judgement, day);
	return remembered && {
		remembered,
		via,
		...facts ? { facts } : {},
		...page ? { page } : {}
	};
}
/** Whether an answer may be the fault of the asker: without a network or name servers it says nothing about the address. */
function mayBeOurFault({ verdict }) {
	return verdict.kind === "dead" && verdict.reason === "no-such-host" || verdict.kind === "unknown" && verdict.reason === "network";
}
// src/links/shared.ts
/** Opens it for some addresses. */
async function openCommon(shared, addresses, { memory, policy, day, isRuled }) {
	const run = await shared.open(addresses);
	const late = /* @__PURE__ */ new Map();
	const own = withShared(memory, run);
	const see = (known, { abouts, places }) => {
		const { url } = known.remembered;
		if (places.has(url) && known.page) return void 0;
		const judgement = asSeenBy(known, abouts.get(url) ?? [], policy);
		const archive = own.links.get(url)?.archive;
		return judgement && (archive === void 0 ? judgement : {
			...judgement,
			archive
		});
	};
	return {
		memory: own,
		has: (address) => run.fresh.has(address) || run.own.has(address),
		isAskedByOthers: (address) => run.others.has(address),
		judge: (seen) => new Map([...run.fresh.values()].flatMap((known) => {
			const judgement = see(known, seen);
			return judgement ? [[known.remembered.url, judgement]] : [];
		})),
		async wait(url, seen) {
			const known = await run.others.get(url)();
			return known ? see(known, seen) : {
				url,
				verdict: {
					kind: "unknown",
					reason: "not-asked"
				},
				via: "http",
				requests: []
			};
		},
		keep(judgement, visited) {
			const { url } = judgement;
			if (!run.own.has(url) && !run.fresh.has(url) || judgement.requests.some((one) => isRuled(one.url))) return;
			const page = visited && digestOf(url, visited);
			const known = knownOf(run.own.get(url) ?? run.fresh.get(url)?.remembered, judgement, {
				day,
				...page ? { page } : {}
			});
			if (known && mayBeOurFault(judgement)) late.set(url, known);
			else if (known) run.keep(url, known);
		},
		keepLate: (judged) => {
			for (const [address, known] of late) if (!isWithdrawn(judged.get(address))) run.keep(address, known);
		},
		close: run.close
	};
}
/** A name that could not be looked up says nothing where no name can be. */
function isWithdrawn(judgement) {
	return judgement?.verdict.kind === "unknown" && judgement.verdict.reason === "network";
}
/** The memory of a list with what is known in common in place of its own; only a capture of the page is not shared. */
function withShared(memory, { fresh, own }) {
	const links = new Map(memory.links);
	const put = (address, remembered) => {
		const archive = memory.links.get(address)?.archive;
		if (remembered) links.set(address, archive === void 0 ? remembered : {
			...remembered,
			archive
		});
		else links.delete(address);
	};
	for (const [address, { remembered }] of fresh) put(address, remembered);
	for (const [address, remembered] of own) put(address, remembered);
	return {
		...memory,
		links
	};
}
const mostTitle = 120;
const mostHeadings = 4;
const mostWords = 80;
/** What a visit found out, without anything that the list said. */
function digestOf(url, { page, end, isAlike, isShown }) {
	if (!page || !isShown) return void 0;
	const hasLeft = domainOf(new URL(url).hostname) !== domainOf(new URL(end).hostname);
	const isRoot = new URL(end).pathname === "/";
	return {
		title: page.title.slice(0, mostTitle),
		headings: page.headings.slice(0, mostHeadings).map((one) => one.slice(0, mostTitle)),
		...isRoot ? { isRoot } : {},
		...hasLeft ? { hasLeft } : {},
		...isRoot || hasLeft ? { words: [...wordsOf(page)].slice(0, mostWords) } : {},
		...isAlike === void 0 ? {} : { isAlike }
	};
}
/** What is known of an address as a list sees it that says `about` of it; undefined where the list has to look at the page itself. */
function asSeenBy(known, about, policy) {
	const { remembered, via, facts, page } = known;
	const { url, verdict, asked } = remembered;
	const plain = {
		...recallFor(remembered, policy),
		via,
		askedOn: asked,
		...page?.title ? { title: page.title } : {},
		...facts ? { facts } : {}
	};
	if (!page || about.length === 0) return plain;
	const isSure = isConfirmed(page, about);
	if (verdict.kind === "suspect" && verdict.reason === "home-page") return isSure && page.hasLeft ? void 0 : plain;
	if (verdict.kind !== "alive" && verdict.kind !== "moved") return mayBeMeant(page, about) ? void 0 : plain;
	if (isSure) return {
		...plain,
		confirmed: true
	};
	if (page.words && hasUnrelated({
		title: page.title,
		words: new Set(page.words)
	}, {
		url,
		about
	})) return void 0;
	if (page.isRoot) return plain;
	if (page.isAlike === void 0) return void 0;
	return page.isAlike ? {
		...plain,
		verdict: {
			kind: "unknown",
			reason: "one-page"
		}
	} : plain;
}
// src/links/check.ts
/** Checks many addresses in one run: exceptions and memory first, then registries, then pages, and last what the answers say about whole hosts. */
const noExceptions = {
	exclude: [],
	ignore: []
};
const mostAtOnce = 128;
const usualPauses = [1500, 2500];
/** When so many addresses are judged and none of them answered at all, it is looked whether there is a network. */
const fewSilent = 8;
/** Files at one host from which on proving its HEAD pays. */
const manyFiles = 12;
/** The day, in UTC, of a time. */
function dayOf(now) {
	return new Date(now).toISOString().slice(0, 10);
}
/** A judgement for each URL; places on pages are judged with their page, which is requested once. */
async function checkUrls(wanted, ports, options) {
	const end = new AbortController();
	const over = options.signal ? AbortSignal.any([end.signal, options.signal]) : end.signal;
	try {
		return await runUntil({
			over,
			end: () => end.abort()
		}, wanted, {
			...ports,
			sleep: (ms) => ports.sleep(ms, over)
		}, options);
	} finally {
		end.abort();
	}
}
async function runUntil(ending, wanted, ports, given) {
	const { memory, policy, shared } = given;
	const started = ports.now();
	const day = dayOf(started);
	const exceptionOf = exceptionFor(given.exceptions ?? noExceptions, day);
	if (!memory || !policy || !shared) return runWith(ending, wanted, {
		ports,
		options: given,
		started,
		day,
		exceptionOf
	});
	const urls = wanted.filter(({ url }) => addressIn(url) && !exceptionOf(url)).map(({ url }) => addressOf$1(url));
	const common = await openCommon(shared, [...new Set(urls)], {
		memory,
		policy,
		day,
		isRuled: hasRule(given.hosts ?? [])
	});
	try {
		return await runWith(ending, wanted, {
			ports,
			options: {
				...given,
				memory: common.memory
			},
			started,
			day,
			exceptionOf,
			common
		});
	} finally {
		await common.close();
	}
}
async function runWith({ over, end }, wanted, { ports, options, started, day, exceptionOf, common }) {
	const urls = [...new Set(wanted.map(({ url }) => url))];
	const settled = new Map(urls.flatMap((url) => {
		const judgement = judgeUnasked(url, exceptionOf(url));
		return judgement ? [[url, judgement]] : [];
	}));
	const asked = urls.filter((url) => !settled.has(url));
	const askedOn = (address) => options.memory?.links.get(address)?.asked ?? "";
	const addresses = [...new Set(asked.map(addressOf$1))].sort((a, b) => askedOn(a) < askedOn(b) ? -1 : askedOn(a) > askedOn(b) ? 1 : 0);
	const deadline = options.deadline === void 0 ? Number.POSITIVE_INFINITY : started + options.deadline;
	const pace = openPace({
		perHost: options.perHost,
		perHostOf: perHostOf(options.hosts ?? []),
		backlogOf: (domain) => run.feed?.backlogOf(domain) ?? 0,
		total: options.total ?? mostAtOnce,
		now: ports.now,
		sleep: ports.sleep,
		deadline,
		over,
		...ports.turn ? { turn: ports.turn } : {}
	});
	const ask = withHostRules(pacedTwice(ports.ask, pace, ports.timeout), options.hosts ?? []);
	const hosts = openHosts(ask, day);
	const captures = gatherCaptures(ask, options.archive, ports.sleep);
	const sleep = (ms) => ports.sleep(Math.min(ms, Math.max(0, deadline - ports.now())));
	const run = {
		ports,
		options,
		day,
		tools: {
			ask,
			hosts,
			sleep,
			now: ports.now,
			pauses: options.pauses ?? usualPauses,
			hasManyFiles: countFiles(addresses)
		},
		abouts: aboutsOf(wanted.filter(({ url }) => !settled.has(url))),
		places: new Map(asked.filter((url) => url.includes("#")).map((url) => [addressOf$1(url), void 0])),
		shells: /* @__PURE__ */ new Set(),
		common,
		capture: captures.start,
		lookUp: async (judged) => {
			if (judged.size === fewSilent && await isOffline([...judged.values()], hosts, ports)) end();
		}
	};
	const judged = await judgeAddresses(addresses, run);
	if (await isOffline([...judged.values()], hosts, ports)) return nothing(options.memory);
	const refusing = await findRefusing(judged, hosts);
	const alike = findOnePage(judged, run.shells);
	withdrawSharedMoves(judged);
	await withdrawMissingHosts(judged, ports);
	common?.keepLate(judged);
	for (const [url, archive] of await captures.done()) judged.set(url, {
		...judged.get(url),
		archive
	});
	const judgements = urls.map((url) => settled.get(url) ?? withPlace(url, judged.get(addressOf$1(url)), run.places.get(addressOf$1(url))));
	const memory = options.memory && remember(options.memory, [...judged.values()], day, judgements);
	return {
		judgements,
		offline: false,
		left: [...judged.values()].filter(({ verdict }) => verdict.kind === "unknown" && verdict.reason === "not-asked").length,
		refusing,
		alike,
		memory
	};
}
/** The judgement on what nobody is asked about: an exception, or a text that is no address. */
function judgeUnasked(url, verdict) {
	if (verdict) return {
		url,
		verdict,
		via: "memory",
		requests: []
	};
	return addressIn(url) ? void 0 : {
		url,
		verdict: {
			kind: "dead",
			reason: "no-address"
		},
		via: "http",
		requests: []
	};
}
/** The address that a text is, with a host whose labels a name server could know (RFC 1035, 2.3.4); undefined where it is none that can be asked. */
function addressIn(text) {
	const url = URL.parse(text);
	const host = url?.hostname.replace(/\.$/, "") ?? "";
	return url && host.length <= 253 && host.split(".").every((label) => label !== "" && label.length <= 63) ? url : void 0;
}
function nothing(memory) {
	return {
		judgements: [],
		offline: true,
		left: 0,
		refusing: [],
		alike: [],
		memory
	};
}
/** What is requested: the address without the place on the page. */
function addressOf$1(url) {
	const address = new URL(url);
	address.hash = "";
	return address.href;
}
function aboutsOf(wanted) {
	const abouts = /* @__PURE__ */ new Map();
	for (const { url, about = [] } of wanted) {
		const known = abouts.get(addressOf$1(url));
		if (known) known.push(...about);
		else abouts.set(addressOf$1(url), [...about]);
	}
	return abouts;
}
function countFiles(addresses) {
	const counts = /* @__PURE__ */ new Map();
	for (const address of addresses) if (isFile(address)) counts.set(new URL(address).host, (counts.get(new URL(address).host) ?? 0) + 1);
	return (url) => (counts.get(new URL(url).host) ?? 0) >= manyFiles;
}
/** The judgement of a place on a page: that of the page, unless the place is surely missing there. */
function withPlace(url, judgement, known) {
	const fragment = new URL(url).hash.slice(1);
	const { verdict } = judgement;
	if (verdict.kind === "moved" && fragment !== "" && !verdict.to.includes("#")) return {
		...judgement,
		url,
		verdict: {
			...verdict,
			to: `${verdict.to}#${fragment}`
		}
	};
	if (known && verdict.kind === "alive" && judgement.via === "http" && isMissing(fragment, known)) return {
		...judgement,
		url,
		verdict: {
			kind: "suspect",
			reason: "missing-anchor"
		}
	};
	return {
		...judgement,
		url
	};
}
// src/links/registries/reading.ts
/** What the registries share: reading untrusted JSON and addresses, and making answers of them. */
const alive = { kind: "alive" };
const dead = (reason) => ({
	kind: "dead",
	reason
});
const movedTo = (to) => ({
	kind: "moved",
	to,
	permanent: true
});
/** An answer with what is known; without anything the page itself is asked. */
function answer(requests, verdict, facts) {
	return {
		requests,
		...verdict === void 0 ? {} : { verdict },
		...facts === void 0 || Object.keys(facts).length === 0 ? {} : { facts }
	};
}
/** Asks one question for each identifier, all handed to `send`, which keeps the pace. */
async function askEach(ids, send, one) {
	const asked = [...new Set(ids)];
	const answers = await Promise.all(asked.map((id) => one(id, send)));
	return new Map(asked.map((id, index) => [id, answers[index]]));
}
/** Asks for the JSON at an address; `most` is of bytes, where two megabytes are not enough. */
function askJson(send, url, most) {
	return send({
		method: "GET",
		url,
		headers: { accept: "application/json" },
		...most === void 0 ? {} : { most }
	});
}
/** Reads one thing after the other for an answer; `requests` are those that were sent until now. */
function openReader(send) {
	const requests = [];
	const get = async (url) => {
		const reply = await askJson(send, url);
		requests.push(reply.exchange);
		return jsonOf(reply, 200);
	};
	return {
		get,
		requests
	};
}
/** The JSON of an answer with one of the statuses; undefined where it has another, is cut off, or is no JSON. */
function jsonOf(reply, ...statuses) {
	if (reply.text === void 0 || !statuses.includes(reply.exchange.status ?? 0)) return void 0;
	try {
		return JSON.parse(reply.text);
	} catch {
		return;
	}
}
/** What is under the names, one inside the other; own properties only, so that `__proto__` is a name like others. */
function at(value, ...names) {
	let found = value;
	for (const name of names) {
		if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return void 0;
		found = found[name];
	}
	return found;
}
const listAt = (value, ...names) => {
	const found = at(value, ...names);
	return Array.isArray(found) ? found : [];
};
/** Text that is not empty, else undefined. */
function textAt(value, ...names) {
	const found = at(value, ...names);
	return typeof found === "string" && found.trim() !== "" ? found : void 0;
}
const markup = /<\/?(?:[a-z]+:)?(?:i|b|em|strong|sub|sup|scp|sc|tt|u|italic|bold|span|p|br|math|m[inors][a-z]*)(?:\s[^<>]*)?\/?>/gi;
/** A title as one line: entities resolved, the markup that journals put into titles left out. */
function lineOf(text) {
	const line = text && _0$1(text).replace(markup, "").replace(/\s+/g, " ").trim();
	return line === "" ? void 0 : line;
}
/** A name with the description of a record, where there is one. */
function titled(name, record) {
	const description = lineOf(textAt(record, "description"));
	return description === void 0 ? name : `${name}: ${description}`;
}
/** The year of four digits that a date begins with. */
function yearOf(date) {
	const year = typeof date === "number" ? date : Number(typeof date === "string" ? /^\d{4}/.exec(date)?.[0] : NaN);
	return Number.isInteger(year) && year > 1e3 && year < 3e3 ? year : void 0;
}
/** The days of a first and a newest release, as far as they are known. */
function releaseFacts(created, released) {
	return {
		...created === void 0 ? {} : { created },
		...released === void 0 ? {} : { released }
	};
}
/** The day that a moment begins with, as 2026-01-31. */
function dayAt(value, name) {
	return /^\d{4}-\d{2}-\d{2}/.exec(textAt(value, name) ?? "")?.[0];
}
/** Whether one of the files of a root is a readme. */
function readmeIn(names) {
	return names.some((name) => /^readme(?:\.|$)/i.test(name));
}
/** A part of facts: the value under its name, or nothing where there is none. */
function fact(name, value) {
	return value === void 0 || value === false ? {} : { [name]: value };
}
/** The path of an address, decoded, without the slash at its start; undefined where it cannot be sent on as it is. */
function pathOf(url) {
	try {
		const path = decodeURIComponent(url.pathname).slice(1);
		return !/[\u0000-\u001f\u007f\\]/.test(path) && !path.split("/").some((part) => part === "." || part === "..") ? path : void 0;
	} catch {
		return;
	}
}
/**
* The name of the package that an address is of. Its other pages, as those of one version, are left to the page, whose verdict it is: a
* registry that is asked for facts alone speaks for them as well.
*/
function packageId(host, forFacts) {
	return (url) => {
		const found = packageAt(url);
		return found?.host === host && (forFacts || found.page === "front") ? found.name : void 0;
	};
}
/** A path with every part encoded. */
const encodePath = (path) => path.split("/").map(encodeURIComponent).join("/");
/** Whether the address is of the web and of one of the hosts, at their usual port. */
function isAt(url, ...hosts) {
	return /^https?:$/.test(url.protocol) && url.port === "" && hosts.includes(url.hostname);
}
// src/links/registries/appstore.ts
/** Apps of Apple's stores by their lookup, in batches of one country. */
/** Who knows apps. It never calls one missing: what it does not list may be sold in another country, and the page says so itself. */
function appstore(base = "https://itunes.apple.com") {
	return {
		name: "appstore",
		base,
		batch: 100,
		gap: 3e3,
		atOnce: 1,
		idOf: (url) => {
			if (!isAt(url, "apps.apple.com", "itunes.apple.com")) return void 0;
			const [, country = "us", app] = /^(?:([a-z]{2})\/)?app\/(?:[^/]+\/)?id(\d{4,12})\/?$/i.exec(pathOf(url) ?? "") ?? [];
			return app === void 0 ? void 0 : `${country.toLowerCase()}/${app}`;
		},
		ask: async (ids, send) => {
			const answers = new Map(ids.map((id) => [id, answer([])]));
			for (const [country, own] of Map.groupBy(ids, (id) => id.split("/")[0])) {
				const reply = await askJson(send, `${base}/lookup?id=${own.map((id) => id.split("/")[1]).join(",")}&country=${country}`);
				const found = new Map(listAt(jsonOf(reply, 200), "results").map((one) => [String(at(one, "trackId")), one]));
				for (const id of own) {
					const title = lineOf(textAt(found.get(id.split("/")[1]), "trackName"));
					answers.set(id, title === void 0 ? answer([reply.exchange]) : answer([reply.exchange], alive, fact("title", title)));
				}
			}
			return answers;
		}
	};
}
// src/links/registries/arxiv.ts
/** arXiv, asked in batches: a hundred papers in one request, and none to the pages that readers use. */
/** Asked along with every batch, so that an index that fails is not taken for papers that do not exist. */
const witness = "1706.03762";
/** Requests for one batch: each answer may name one identifier that spoils it. */
const mostRequests = 4;
/**
* Who knows arXiv's papers: its API, one request in three seconds on one connection (info.arxiv.org/help/api/tou.html).
* Absent papers are dead only where the answer is complete, holds other papers, and is clearly younger than the identifier.
*/
function arxiv(base = "https://export.arxiv.org") {
	return {
		name: "arxiv",
		base,
		batch: 100,
		gap: 3e3,
		atOnce: 1,
		idOf: (url) => {
			if (!isAt(url, "arxiv.org", "www.arxiv.org", "export.arxiv.org")) return void 0;
			const [, kind, id] = /^(abs|pdf|html)\/(.+?)(?:\.pdf)?\/?$/i.exec(pathOf(url) ?? "") ?? [];
			const name = kind === void 0 || kind.toLowerCase() === "abs" ? id : `${kind.toLowerCase()}/${id}`;
			return name && paperOf(name) ? name : void 0;
		},
		ask: (ids, send) => ask$10(base, ids, send)
	};
}
/**
* The paper of an identifier; undefined where arXiv would call it malformed (info.arxiv.org/help/arxiv_identifier.html): from
* 2007-04 YYMM.NNNN, from 2015-01 YYMM.NNNNN, before archive/YYMMNNN, whose subject class the API does not take.
*/
function paperOf(id) {
	const found = /^(pdf\/|html\/)?(?:(\d{2})(\d{2})\.(\d{4,5})|([a-z]+(?:-[a-z]+)?)(?:\.[a-z-]+)?\/((\d{2})(\d{2})\d{3}))(?:v([1-9]\d{0,2}))?$/i.exec(id);
	if (!found) return void 0;
	const [, form, year, month, number, archive, old, oldYear, oldMonth, version] = found;
	const when = Number(month ?? oldMonth);
	if (when < 1 || when > 12) return void 0;
	const after = number === void 0 ? void 0 : Number(`${year}${month}`);
	if (after !== void 0 && (after < 704 || number.length !== (after < 1501 ? 4 : 5))) return void 0;
	if (old !== void 0 && Number(oldYear) > 7 && Number(oldYear) < 91) return void 0;
	return {
		name: old === void 0 ? `${year}${month}.${number}` : `${archive.toLowerCase()}/${old}`,
		version: version === void 0 ? void 0 : Number(version),
		isPdf: form?.toLowerCase() === "pdf/",
		isHtml: form?.toLowerCase() === "html/"
	};
}
async function ask$10(base, ids, send) {
	const papers = new Map(ids.map((id) => [id, paperOf(id)]));
	const names = new Set([...papers.values()].flatMap((paper) => paper ? [paper.name] : []));
	const refused = /* @__PURE__ */ new Set();
	const requests = [];
	let feed;
	while (names.size > 0 && requests.length < mostRequests) {
		const list = [.../* @__PURE__ */ new Set([...names, witness])];
		const reply = await send({
			method: "GET",
			url: `${base}/api/query?id_list=${list.join(",")}&max_results=${list.length}`
		});
		requests.push(reply.exchange);
		const found = feedOf(reply);
		const faulty = [...names].find((name) => found?.faults.some((fault) => fault === name || fault.startsWith(`${name}v`)));
		if (faulty === void 0) {
			if (found?.faults.length === 0) feed = found;
			break;
		}
		names.delete(faulty);
		refused.add(faulty);
	}
	return new Map([...papers].map(([id, paper]) => [id, paper === void 0 ? answer([]) : refused.has(paper.name) || !feed ? answer(requests) : judge$1(paper, feed, requests)]));
}
function judge$1({ name, version, isPdf, isHtml }, feed, requests) {
	const entry = feed.entries.get(name);
	if (!entry) return answer(requests, isAbsent(name, feed) ? dead("no-such-identifier") : void 0);
	const facts = factsOf$5(entry);
	const newest = Number(/v(\d+)$/.exec(entry.id ?? "")?.[1] ?? 0);
	if ((version ?? 0) > newest || isPdf && facts.withdrawn) return answer(requests, void 0, facts);
	return answer(requests, isHtml ? void 0 : alive, facts);
}
/** Whether a paper is missing for sure: not from a cut or empty answer, nor from an index that is updated once a day. */
function isAbsent(name, { entries, count, total, updated }) {
	if (entries.size === 0 || total === void 0 || total > count || updated === void 0) return false;
	const [, year, month] = /(\d{2})(\d{2})\.\d+$/.exec(name) ?? /\/(\d{2})(\d{2})\d{3}$/.exec(name) ?? [];
	const months = ((name.includes("/") && Number(year) > 90 ? 1900 : 2e3) + Number(year)) * 12 + Number(month);
	const [now, thisMonth] = updated;
	return months < now * 12 + thisMonth - 1;
}
const errorId = /^https?:\/\/arxiv\.org\/api\/errors(?:#incorrect_id_format_for_(.+))?/;
const entryId = /^https?:\/\/arxiv\.org\/abs\/(.+?)(?:v\d+)?$/;
/** An Atom answer (info.arxiv.org/help/api/user-manual.html, 3.3); errors are entries too, with HTTP 200 or 400. Undefined where it is cut. */
function feedOf({ exchange: { status }, text }) {
	if (text === void 0 || status !== 200 && status !== 400) return void 0;
	const { feed, entries, isWhole } = readAtom(text);
	if (!isWhole) return void 0;
	const faults = entries.flatMap(({ id = "" }) => {
		const found = errorId.exec(id);
		return found ? [(found[1] ?? "").toLowerCase()] : [];
	});
	const [, year, month] = /^(\d{4})-(\d{2})-/.exec(feed.updated ?? "") ?? [];
	const total = /^\d+$/.test(feed["opensearch:totalResults"] ?? "") ? Number(feed["opensearch:totalResults"]) : void 0;
	return {
		entries: new Map(entries.flatMap((entry) => {
			const name = entryId.exec(entry.id ?? "")?.[1];
			return name === void 0 ? [] : [[name.toLowerCase(), entry]];
		})),
		count: entries.length,
		total,
		updated: year === void 0 ? void 0 : [Number(year), Number(month)],
		faults: status === 400 && faults.length === 0 ? [""] : faults
	};
}
/** The elements of a feed and of its entries; whole where the feed was closed. */
function readAtom(text) {
	const feed = Object.create(null);
	const entries = [];
	const open = [];
	let isWhole = false;
	new _0({
		onopentag: (name) => {
			open.push(name);
			if (open.join(" ") === "feed entry") entries.push(Object.create(null));
		},
		ontext: (data) => {
			const target = open.length === 2 ? feed : open.length === 3 && open[1] === "entry" ? entries.at(-1) : void 0;
			const name = open.at(-1);
			if (target && open[0] === "feed") target[name] = (target[name] ?? "") + data;
		},
		onclosetag: (name, isImplied) => {
			open.pop();
			if (name === "feed" && open.length === 0) isWhole = !isImplied;
		}
	}, { xmlMode: true }).end(text);
	return {
		feed,
		entries,
		isWhole
	};
}
const withdrawnText = new RegExp(`^\\W*withdrawn\\b|\\bthis (?:paper|article|submission|manuscript|work|preprint) (?:has been|was|is(?: being)?|by [^.]{1,60} has been) (?:temporarily )?withdrawn\\b(?! from (?!arxiv))`, "i");
/** Withdrawals are in the comment, as "This paper has been withdrawn by ..." (info.arxiv.org/help/withdraw.html), of old papers in the abstract. */
function factsOf$5(entry) {
	const isWithdrawn = [entry["arxiv:comment"], entry.summary].some((text) => withdrawnText.test((text ?? "").replace(/\s+/g, " ")));
	return {
		...fact("title", lineOf(entry.title)),
		...fact("year", yearOf(entry.published?.trim())),
		...fact("withdrawn", isWithdrawn),
		...fact("published", lineOf(entry["arxiv:doi"]) ?? lineOf(entry["arxiv:journal_ref"]))
	};
}
// src/links/registries/doi.ts
/** Prefixes registered with DataCite (arXiv, Zenodo, figshare, OSF, Dryad, Hugging Face, OpenNeuro...), which Crossref does not know. */
const ofDataCite = /^10\.(?:48550|5281|6084|17605|5061|57967|18112|21227|17632|7910|15468|3929|48321|60893)\//;
/**
* Where DOIs lead that their members had deleted: http://www.crossref.org/deleted_DOI.html (OAButton/discussion#1634), later
* https://www.crossref.org/_deleted-doi/.
*/
const deletedPage = /^https?:\/\/(?:www\.)?crossref\.org\/(?:deleted_doi\.html|_deleted-doi\/?)(?:[?#]|$)/i;
/** Updates that take a work back: Crossref's `retraction`, `withdrawal` and `removal` (documentation, "Crossmark: update types"). */
const takesBack = /^(?:retraction|withdrawal|removal)$/i;
/**
* Who knows DOIs: doi.org, and for facts Crossref. A DOI that doi.org knows is alive, whatever its publisher answers; one that
* it does not know is dead. Where Crossref fails, only the facts are missing.
*/
function doi(base = "https://doi.org", crossref = "https://api.crossref.org", contact) {
	return {
		name: "doi",
		base,
		batch: 50,
		gap: 50,
		atOnce: 4,
		idOf: idOf$2,
		ask: async (ids, send) => {
			const bare = new Map(ids.map((id) => [id, id.replace(inPath, "")]));
			const answers = await askEach([...bare.values()], send, (id) => resolve(base, id, send));
			const known = [...answers].flatMap(([id, { verdict }]) => verdict?.kind === "alive" ? [id] : []);
			const all = await withFacts({
				base: crossref,
				contact
			}, known, answers, send);
			return new Map(ids.map((id) => [id, inPath.test(id) ? ofPath(all.get(bare.get(id))) : all.get(id)]));
		}
	};
}
/**
* What a browser would request from the resolver: the whole path, decoded; queries are parameters of the resolver
* (DOI factsheet "DOI Resolution", 3), fragments are not sent. A short DOI is the handle `10/abc` (https://shortdoi.org).
*/
function idOf$2(url) {
	if (!isAt(url, "doi.org", "dx.doi.org", "www.doi.org")) return doiInPath(url);
	const path = pathOf(url);
	if (path === void 0 || path.includes("//")) return void 0;
	if (/^10\.\d{4,9}(?:\.\d+)*\/\S/.test(path)) return path;
	return /^10\/[a-z\d]{2,12}$/i.test(path) || /^(?=.*\d)[a-z\d]{2,12}$/i.test(path) ? path : void 0;
}
/** Marks a DOI that was found in the path of a publisher's page. */
const inPath = /^path:/;
/** Publishers whose pages have the DOI in their path, and what is before it there. */
const publishers = /^(?:(?:www\.)?(?:dl\.acm\.org|tandfonline\.com|science\.org|pnas\.org|annualreviews\.org|worldscientific\.com|liebertpub\.com|emerald\.com|degruyter(?:brill)?\.com|cambridge\.org|embopress\.org|ascopubs\.org|ahajournals\.org|physiology\.org|psychiatryonline\.org|nejm\.org|computer\.org|frontiersin\.org|biorxiv\.org|medrxiv\.org|inderscienceonline\.com|thieme-connect\.(?:com|de)|acpjournals\.org)|(?:[\w-]+\.)?onlinelibrary\.wiley\.com|pubs\.acs\.org|journals\.sagepub\.com|link\.springer\.com|iopscience\.iop\.org|journals\.aps\.org|royalsocietypublishing\.org|pubsonline\.informs\.org|epubs\.siam\.org|ascelibrary\.org|journals\.physiology\.org|arc\.aiaa\.org|asmedigitalcollection\.asme\.org|journals\.asm\.org|ajph\.aphapublications\.org)$/i;
const pathBefore = /^(?:doi|doi\/(?:abs|full|pdf|epdf|pdfdirect|epub|book|suppl|10)|article|chapter|book|content|content\/pdf|articles|insight\/content\/doi|document\/doi|[a-z]+\/(?:abstract|pdf|article)|core\/product\/identifier|doi\/reader)\/(?=10\.)/i;
const pathAfter = /(?:\/(?:full|fulltext|abstract|abs|pdf|epdf|html|meta|references|citations|summary|cite|figures|tables|suppl_file|read)){1,2}\/?$|\.(?:pdf|html|full|full\.pdf|abstract)$|v\d{1,2}(?:\.full(?:\.pdf|-text)?|\.abstract)?$/i;
/** The DOI in the path of a publisher's page. */
function doiInPath(url) {
	if (!publishers.test(url.hostname) || url.port !== "") return void 0;
	const path = pathOf(url) ?? "";
	if (!pathBefore.test(path)) return void 0;
	const name = path.replace(pathBefore, "").replace(pathAfter, "").replace(/\/$/, "");
	return /^10\.\d{4,9}(?:\.\d+)*\/[^\s/]\S*$/.test(name) ? `path:${name}` : void 0;
}
/** What the resolver says of a page at a publisher: that the work exists. What it does not know may still be a page. */
function ofPath({ verdict, facts, requests }) {
	return answer(requests, verdict?.kind === "alive" ? verdict : void 0, facts);
}
/**
* `GET /api/handles/{doi}?type=URL` (DOI Handbook, "REST API Response Format"): response code 1 with HTTP 200 is a DOI with an
* address, 100 with HTTP 404 is none; 2 is a failure, and 200 a handle without an address, which may lead somewhere by other rules.
*/
async function resolve(base, id, send) {
	const isPage = !id.includes("/");
	const name = isPage ? `10/${id}` : id;
	const reply = await askJson(send, `${base}/api/handles/${encodePath(name)}?type=URL`);
	const requests = [reply.exchange];
	const record = jsonOf(reply, 200, 404);
	const handle = textAt(record, "handle");
	if (handle === void 0 || handle.toLowerCase() !== name.toLowerCase()) return answer(requests);
	const { status } = reply.exchange;
	const code = at(record, "responseCode");
	if (status === 404) return answer(requests, code === 100 && !isPage ? dead("no-such-identifier") : void 0);
	const addresses = listAt(record, "values").flatMap((value) => {
		const address = at(value, "type") === "URL" ? textAt(value, "data", "value") : void 0;
		return address === void 0 ? [] : [address];
	});
	if (code !== 1 || addresses.length === 0) return answer(requests);
	return answer(requests, addresses.every((address) => deletedPage.test(address)) ? dead("gone") : alive);
}
/** The fields that are read; all may be selected (REST API, `select`). */
const fields = "DOI,title,issued,updated-by,relation";
/**
* `GET /works?filter=doi:A,doi:B`: filters of one name are joined by "or" (CrossRef/rest-api-doc#234). DOIs with a comma or a
* colon cannot be written in a filter and stay without facts. `mailto` names whom to write to (REST API, "Etiquette").
*/
async function withFacts({ base, contact }, ids, answers, send) {
	const asked = ids.filter((id) => /^10\.\d{4,9}(?:\.\d+)*\/[^\s,:]+$/.test(id) && !ofDataCite.test(id));
	if (asked.length === 0) return answers;
	const reply = await askJson(send, `${base}/works?filter=${asked.map((id) => `doi:${encodeURIComponent(id)}`).join(",")}&select=${fields}&rows=${asked.length}${contact === void 0 ? "" : `&mailto=${encodeURIComponent(contact)}`}`);
	const works = new Map(listAt(jsonOf(reply, 200), "message", "items").flatMap((work) => {
		const name = textAt(work, "DOI");
		return name === void 0 ? [] : [[name.toLowerCase(), work]];
	}));
	for (const id of asked) {
		const { requests, verdict } = answers.get(id);
		answers.set(id, answer([...requests, reply.exchange], verdict, factsOf$4(works.get(id.toLowerCase()))));
	}
	return answers;
}
/** `updated-by` is in the record of the work that was updated, `update-to` on the notice (CrossRef/rest-api-doc#205, aipoch/open-science#2693). */
function factsOf$4(work) {
	const isRetracted = listAt(work, "updated-by").some((update) => takesBack.test(textAt(update, "type") ?? ""));
	const published = listAt(work, "relation", "is-preprint-of").find((other) => at(other, "id-type") === "doi");
	return {
		...fact("title", lineOf(textAt(work, "title", 0))),
		...fact("year", yearOf(at(work, "issued", "date-parts", 0, 0))),
		...fact("retracted", isRetracted),
		...fact("published", textAt(published, "id"))
	};
}
// src/links/registries/facts/crates.ts
/** Rust packages by crates.io, whose API tells their releases, and downloads of ninety days. */
/** Who knows crates; its operators allow one request a second (crates.io, "Data access policy"). */
function crates(base = "https://crates.io") {
	return {
		name: "crates",
		base,
		batch: 20,
		gap: 1e3,
		atOnce: 1,
		idOf: packageId("crates.io", true),
		ask: (ids, send) => askEach(ids, send, (id, via) => ask$9(base, id, via))
	};
}
async function ask$9(base, name, send) {
	const reply = await askJson(send, `${base}/api/v1/crates/${encodeURIComponent(name)}?include=versions,downloads`);
	const requests = [reply.exchange];
	if (reply.exchange.status === 404 && /does not exist/i.test(textAt(listAt(jsonOf(reply, 404), "errors")[0], "detail") ?? "")) return answer(requests, dead("no-such-identifier"));
	const found = jsonOf(reply, 200);
	const crate = at(found, "crate");
	if (textAt(crate, "id") === void 0) return answer(requests);
	const released = listAt(found, "versions").flatMap((version) => at(version, "yanked") === true ? [] : dayAt(version, "created_at") ?? []).toSorted().at(-1);
	const recent = at(crate, "recent_downloads");
	return answer(requests, alive, {
		title: titled(name, crate),
		package: {
			...releaseFacts(dayAt(crate, "created_at"), released),
			...typeof recent === "number" ? { downloads: Math.floor(recent / 3) } : {}
		}
	});
}
// src/links/registries/facts/forge.ts
/** What hosts of repositories have in common, whatever they run: how one is known, asked, and told of. What each API calls things is in a module of its own. */
/** Who knows repositories at the public hosts of a forge; `base` is for tests. */
function forge(api, wants, base) {
	return {
		name: api.name,
		base: base ?? api.home,
		batch: 20,
		gap: 200,
		atOnce: 2,
		idOf: ({ href }) => {
			const found = repositoryAt(href);
			return found?.forge === api.name ? `${found.host}/${found.path}` : void 0;
		},
		ask: (ids, send) => askEach(ids, send, (id, via) => ask$8(id, via, {
			api,
			wants,
			base
		}))
	};
}
async function ask$8(id, send, { api, wants, base }) {
	const [host = ""] = id.split("/");
	const path = id.slice(host.length + 1);
	const repository = api.repository(base ?? `https://${host}`, path);
	const { get, requests } = openReader(send);
	const record = await get(`${repository}${api.record}`);
	if (textAt(record, api.fullName)?.toLowerCase() !== path.toLowerCase() || !api.isPublic(record)) return answer(requests);
	const facts = await api.facts(record, wants, (below) => get(`${repository}${below}`));
	return answer(requests, alive, {
		title: titled(path, record),
		repository: facts
	});
}
/** What every record has, by the name that the stars have in it. */
function recordFacts(record, stars) {
	const count = at(record, stars);
	const created = dayAt(record, "created_at");
	const archived = at(record, "archived");
	const topics = at(record, "topics");
	return {
		...typeof count === "number" ? { stars: count } : {},
		...created === void 0 ? {} : { created },
		...typeof archived === "boolean" ? { archived } : {},
		...Array.isArray(topics) ? { topics: topics.filter((topic) => typeof topic === "string") } : {}
	};
}
/** The day of the newest commit, where there is one. */
function committedOn(committed) {
	return committed === void 0 ? {} : { committed };
}
/** The names in the root of a repository; undefined where that was not told. */
function namesIn(root) {
	return Array.isArray(root) ? root.map((entry) => textAt(entry, "name") ?? "") : void 0;
}
// src/links/registries/facts/forgejo.ts
/** Who knows repositories at the public hosts of Forgejo; `base` is for tests. */
const forgejo = (wants, base) => forge(api$1, wants, base);
const api$1 = {
	name: "forgejo",
	home: "https://codeberg.org",
	repository: (host, path) => `${host}/api/v1/repos/${path}`,
	record: "",
	fullName: "full_name",
	isPublic: (record) => at(record, "private") === false,
	facts: async (record, wants, get) => {
		const commits = wants.committed ? await get("/commits?limit=1&stat=false&verification=false&files=false") : void 0;
		const root = wants.readme || wants.files.length > 0 ? await get("/contents") : void 0;
		return {
			...recordFacts(record, "stars_count"),
			...ownFacts(record),
			...committedOn(dayAt(at(listAt(commits)[0], "commit", "committer"), "date")),
			...rootFacts$1(namesIn(root), wants)
		};
	}
};
function ownFacts(record) {
	const fork = at(record, "fork");
	const licenses = listAt(record, "licenses").filter((one) => typeof one === "string");
	return {
		...typeof fork === "boolean" ? { fork } : {},
		...licenses.length > 0 ? { license: licenses.join(" OR ") } : {}
	};
}
function rootFacts$1(names, { readme, files }) {
	if (!names) return {};
	return {
		...readme ? { readme: readmeIn(names) } : {},
		files: Object.fromEntries(files.filter((path) => !path.includes("/")).map((path) => [path, names.includes(path)]))
	};
}
// src/links/registries/facts/gitlab.ts
/** Who knows projects at the public hosts of GitLab (docs.gitlab.com/api/projects); `base` is for tests. */
const gitlab = (wants, base) => forge(api, wants, base);
const api = {
	name: "gitlab",
	home: "https://gitlab.com",
	repository: (host, path) => `${host}/api/v4/projects/${encodeURIComponent(path)}`,
	record: "?license=true",
	fullName: "path_with_namespace",
	isPublic: () => true,
	facts: async (record, wants, get) => {
		const commits = wants.committed ? await get("/repository/commits?per_page=1") : void 0;
		const root = wants.readme || wants.files.length > 0 ? await get("/repository/tree?per_page=100") : void 0;
		const people = wants.contributors ? await get("/repository/contributors?per_page=100") : void 0;
		return {
			...recordFacts(record, "star_count"),
			...projectFacts(record),
			...committedOn(dayAt(listAt(commits)[0], "committed_date")),
			...rootFacts(namesIn(root), wants),
			...contributorFacts(people)
		};
	}
};
/** Visitors are not told whether a project is archived or a fork, and old versions tell no topics. */
function projectFacts(found) {
	const license = at(found, "license");
	return {
		...at(found, "forked_from_project") === void 0 ? {} : { fork: true },
		...license === null && textAt(found, "default_branch") !== void 0 ? { license: null } : licenseOf(textAt(license, "key"))
	};
}
/** GitLab names licences by SPDX identifiers in small letters, and what it does not recognise `other`. */
function licenseOf(key) {
	return key === void 0 || key === "other" ? {} : { license: key };
}
/** A page holds a hundred files: what is not on it may be on the next one. */
function rootFacts(names, { readme, files }) {
	if (!names) return {};
	const isWhole = names.length < 100;
	const has = readmeIn(names);
	const known = files.flatMap((path) => isWhole || names.includes(path) ? [[path, names.includes(path)]] : []);
	return {
		...readme && (has || isWhole) ? { readme: has } : {},
		files: Object.fromEntries(known)
	};
}
/** People by the names and addresses of their commits; that two of them are one GitLab does not tell, so equal names are one. */
function contributorFacts(people) {
	if (!Array.isArray(people)) return {};
	return { contributors: {
		count: new Set(people.flatMap((one) => textAt(one, "name")?.toLowerCase() ?? []).filter((name) => !/\bbot\b|\[bot\]/.test(name))).size,
		atLeast: people.length >= 100
	} };
}
// src/links/registries/github-page.ts
/** Which page of GitHub an address names, as far as the API can check it. */
const login = /^[a-z\d](?:[a-z\d_-]{0,38})$/i;
const repositoryName = /^[\w.-]{1,100}$/;
/** Names of branches and tags that mean nothing else in a revision expression (git-rev-parse has `^`, `~`, `@{`, `:`, `..`). */
const plainRef = /^(?!.*\.\.)[\w.][\w.+-]*$/;
/** The identifier of a page: its path, which `pageOf` reads; undefined for pages that the API cannot speak for. */
function githubId(url) {
	if (!isAt(url, "github.com", "www.github.com")) return void 0;
	const path = withoutEnd(pathOf(url) ?? "", /\//);
	return path && pageOf(path) ? path : void 0;
}
function pageOf(path) {
	const [owner = "", repository, as, ref = "", ...rest] = path.split("/");
	if (!login.test(owner) || githubPages.has(owner.toLowerCase())) return void 0;
	if (repository === void 0) return {
		kind: "owner",
		owner
	};
	const name = repository.replace(/\.git$/i, "");
	if (!repositoryName.test(name) || name === "." || name === "..") return void 0;
	if (as === void 0) return {
		kind: "repository",
		owner,
		name
	};
	if (as === "issues" || as === "pull") return /^[1-9]\d{0,8}$/.test(ref) && rest.length === 0 ? {
		kind: "issue",
		owner,
		name,
		number: Number(ref),
		as
	} : void 0;
	if (as !== "blob" && as !== "tree" && as !== "raw" || !plainRef.test(ref)) return void 0;
	if (rest.includes("") || as !== "tree" && rest.length === 0) return void 0;
	return {
		kind: "file",
		owner,
		name,
		as,
		ref,
		path: rest.join("/")
	};
}
/** What follows owner and name in the path of a page, with a slash before it where there is something. */
function restOf(page, ref) {
	if (page.kind === "issue") return `/${page.as}/${page.number}`;
	if (page.kind !== "file") return "";
	const branch = ref ?? page.ref;
	return `/${page.as}/${encodePath(page.path === "" ? branch : `${branch}/${page.path}`)}`;
}
// src/links/registries/github-query.ts
/** A full commit; shorter ones could be names of branches as well. */
const commit = /^[\da-f]{40}$/i;
/** Names of the default branch that were common, and are renamed most. */
const usualBranch = /^(?:master|main|develop)$/;
const isCommit = (ref) => commit.test(ref);
const isUsualBranch = (ref) => usualBranch.test(ref);
/** Pages by repository and by owner, whose names have no case. */
function subjectsOf(pages) {
	const subjects = /* @__PURE__ */ new Map();
	for (const page of pages) {
		const name = page.kind === "owner" ? void 0 : page.name;
		const key = `${page.owner}/${name ?? ""}`.toLowerCase();
		const subject = subjects.get(key) ?? {
			owner: page.owner,
			name,
			pages: []
		};
		subjects.set(key, subject);
		subject.pages.push(page);
	}
	return [...subjects.values()];
}
const repositoryFields = "nameWithOwner description isArchived isPrivate isDisabled stargazerCount createdAt pushedAt licenseInfo { spdxId } defaultBranchRef { name }";
/** The fields of `Wants`: a repository has at most twenty topics, and its readme is at its root, in `.github` or in `docs` (docs.github.com, "About READMEs"). */
function wantedFields({ readme, topics, files }, index, give) {
	return [
		`isFork tip: defaultBranchRef { target { __typename ... on Commit { committedDate } } }`,
		...topics ? ["repositoryTopics(first: 20) { nodes { topic { name } } }"] : [],
		...readme ? [
			"root: object(expression: \"HEAD:\") { __typename ... on Tree { entries { name type } } }",
			"inGithub: object(expression: \"HEAD:.github/README.md\") { __typename }",
			"inDocs: object(expression: \"HEAD:docs/README.md\") { __typename }"
		] : [],
		...files.map((path, at) => `w${at}: object(expression: ${give(`wanted${index}x${at}`, "String!", `HEAD:${path}`)}) { __typename }`)
	].join(" ");
}
/** `r0` is a repository, with `o0` its owner by the name in the request; an owner alone has `o0` only. */
function queryOf(subjects, wants) {
	const variables = {};
	const types = [];
	const give = (name, type, value) => {
		variables[name] = value;
		types.push(`$${name}: ${type}`);
		return `$${name}`;
	};
	const fields = subjects.map(({ owner, name, pages }, index) => {
		const login = give(`owner${index}`, "String!", owner);
		const asked = `o${index}: repositoryOwner(login: ${login}) { login }`;
		if (name === void 0) return asked;
		const inside = pages.map((page, at) => pageFields(page, `${index}x${at}`, give)).join(" ");
		const repository = `repository(owner: ${login}, name: ${give(`name${index}`, "String!", name)})`;
		const more = wants ? wantedFields(wants, index, give) : "";
		return `${asked} r${index}: ${repository} { ${repositoryFields} ${more} ${inside} }`;
	});
	return {
		query: `query links(${types.join(", ")}) { ${fields.join(" ")} }`,
		variables
	};
}
function pageFields(page, key, give) {
	if (page.kind === "issue") return `i${key}: issueOrPullRequest(number: ${give(`number${key}`, "Int!", page.number)}) { __typename }`;
	return page.kind === "file" ? fileFields(page, key, give) : "";
}
/** `f` the file, `h` the same path on the default branch, `p` the folder it is in, `b` and `t` the branch and the tag. */
function fileFields({ as, ref, path }, key, give) {
	const object = (alias, expression) => `${alias}${key}: object(expression: ${give(`${alias}${key}`, "String!", expression)}) { __typename }`;
	const named = (alias, place) => `${alias}${key}: ref(qualifiedName: ${give(`${alias}${key}`, "String!", `refs/${place}/${ref}`)}) { name }`;
	const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
	return [
		object("f", path === "" ? ref : `${ref}:${path}`),
		...isUsualBranch(ref) ? [object("h", path === "" ? "HEAD" : `HEAD:${path}`), object("c", ref)] : [],
		...as === "tree" && folder !== "" ? [object("p", `${ref}:${folder}`)] : [],
		...isCommit(ref) ? [object("c", ref)] : ref === "HEAD" ? [] : [named("b", "heads"), named("t", "tags")]
	].join(" ");
}
// src/links/registries/github.ts
/** Who knows the pages of github.com: its GraphQL API, which needs a token of github.com (docs.github.com/graphql); it sees what the token may see. */
function github(token, base = "https://api.github.com") {
	return {
		name: "github",
		base,
		batch: 80,
		gap: 0,
		atOnce: 1,
		idOf: githubId,
		ask: (ids, send) => ask$7(base, token, ids, send)
	};
}
async function ask$7(base, token, ids, send) {
	return askGithub(ids, async (query) => {
		const reply = await send({
			method: "POST",
			url: `${base}/graphql`,
			headers: {
				authorization: `bearer ${token}`,
				"content-type": "application/json",
				accept: "application/json"
			},
			body: JSON.stringify(query)
		});
		return {
			exchange: reply.exchange,
			body: jsonOf(reply, 200)
		};
	});
}
/** An answer for each page of github.com, from one query; `wants` is what rules need to know of repositories besides. */
async function askGithub(ids, post, wants) {
	const answers = new Map(ids.map((id) => [id, answer([])]));
	const pages = new Map([...answers.keys()].flatMap((id) => {
		const page = pageOf(id);
		return page ? [[page, id]] : [];
	}));
	if (pages.size === 0) return answers;
	const subjects = subjectsOf([...pages.keys()]);
	const { exchange, body } = await post(queryOf(subjects, wants));
	const look = lookInto(body);
	for (const [index, subject] of subjects.entries()) for (const [inside, page] of subject.pages.entries()) {
		const [verdict, facts] = judge(look, subject, index, inside);
		const repository = facts && wants ? { repository: repositoryFacts((...path) => look(`r${index}`, ...path), facts, wants) } : {};
		answers.set(pages.get(page), answer([exchange], verdict, facts && {
			...facts,
			...repository
		}));
	}
	return answers;
}
/** What rules ask for; what GitHub did not tell for certain is absent. */
function repositoryFacts(look, { stars, created, archived = false, license, unlicensed }, wants) {
	const found = look();
	const value = found.is === "there" ? found.value : {};
	const fork = at(value, "isFork");
	const committed = dayAt(at(value, "tip", "target") ?? {}, "committedDate");
	const readme = wants.readme ? hasReadme(look) : void 0;
	const topics = wants.topics ? topicsOf(look) : void 0;
	const files = wants.files.flatMap((path, index) => {
		const { is } = look(`w${index}`);
		return is === "there" || is === "absent" ? [[path, is === "there"]] : [];
	});
	return {
		...stars === void 0 ? {} : { stars },
		...created === void 0 ? {} : { created },
		...committed === void 0 ? {} : { committed },
		archived,
		...typeof fork === "boolean" ? { fork } : {},
		...license === void 0 ? unlicensed ? { license: null } : {} : { license },
		...readme === void 0 ? {} : { readme },
		...topics === void 0 ? {} : { topics },
		files: Object.fromEntries(files)
	};
}
function hasReadme(look) {
	const root = look("root");
	const names = root.is === "there" ? listAt(root.value, "entries").flatMap((entry) => textAt(entry, "name") ?? []) : [];
	const places = [
		root.is,
		look("inGithub").is,
		look("inDocs").is
	];
	if (readmeIn(names) || places.slice(1).includes("there")) return true;
	return places.every((is) => is === "there" || is === "absent") ? false : void 0;
}
function topicsOf(look) {
	const found = look("repositoryTopics");
	return found.is === "there" ? listAt(found.value, "nodes").flatMap((node) => textAt(node, "topic", "name") ?? []) : void 0;
}
/**
* Errors name the place they belong to by `path`; an error without one may belong to any (spec.graphql.org, 7.1.2), and what
* is null is then unknown. A missing repository is null with an error of type `NOT_FOUND`, a forbidden one with `FORBIDDEN`.
*/
function lookInto(body) {
	const data = at(body, "data");
	const errors = listAt(body, "errors");
	const isAbout = (error, path) => {
		return listAt(error, "path").every((part, index) => index >= path.length || part === path[index]);
	};
	return (...path) => {
		const value = at(data, ...path);
		if (typeof value === "object" && value !== null) return {
			is: "there",
			value
		};
		if (value !== null) return { is: "unknown" };
		const about = errors.filter((error) => isAbout(error, path));
		if (about.length === 0) return { is: "absent" };
		return { is: about.every((error) => at(error, "type") === "NOT_FOUND" && listAt(error, "path").length === path.length) ? "not-found" : "unknown" };
	};
}
/**
* Owners that do not exist are left to the page itself: pages of GitHub's own have paths of the same form, and more come every year.
* Repositories that only the token may see, or that are disabled, are as well: readers see something else there.
*/
function judge(look, { owner, name, pages }, index, inside) {
	const page = pages[inside];
	const user = look(`o${index}`);
	if (page.kind === "owner") return user.is === "there" ? [alive] : [];
	const found = look(`r${index}`);
	if (found.is === "not-found" && user.is === "there") return [dead("not-found")];
	if (found.is !== "there") return [];
	const repository = found.value;
	const current = textAt(repository, "nameWithOwner");
	if (current === void 0 || at(repository, "isPrivate") !== false || at(repository, "isDisabled") !== false) return [];
	const facts = factsOf$3(repository, {
		name: current,
		isUnlicensed: look(`r${index}`, "licenseInfo").is === "absent"
	});
	const isRenamed = current.toLowerCase() !== `${owner}/${name}`.toLowerCase();
	const branch = textAt(repository, "defaultBranchRef", "name");
	const verdict = ofPage((place) => look(`r${index}`, `${place}${index}x${inside}`), page, `https://github.com/${current}`, branch);
	return [verdict?.kind === "alive" && isRenamed ? movedTo(`https://github.com/${current}${restOf(page)}`) : verdict, facts];
}
function ofPage(look, page, repository, branch) {
	if (page.kind === "repository") return alive;
	if (page.kind === "issue") return look("i").is === "there" ? alive : void 0;
	return page.kind === "file" ? ofFile(look, page, repository, branch) : void 0;
}
/** A file that is not at its branch: moved with the default branch, missing, or unknown as the branch may have a slash in its name. */
function ofFile(look, page, repository, branch) {
	const file = look("f").is;
	if (file === "there") return alive;
	if (file !== "absent") return void 0;
	if (look("b").is === "absent" && look("t").is === "absent" && isUsualBranch(page.ref) && look("c").is === "absent") return look("h").is === "there" && branch !== void 0 ? movedTo(`${repository}${restOf(page, branch)}`) : void 0;
	const isRef = page.ref === "HEAD" ? branch !== void 0 : isCommit(page.ref) ? look("c").is === "there" : [look("b").is, look("t").is].includes("there");
	const isMissing = page.path !== "" && (page.as !== "tree" || look("p").is === "absent");
	return isRef && isMissing ? dead("not-found") : void 0;
}
function factsOf$3(repository, { name, isUnlicensed }) {
	const stars = at(repository, "stargazerCount");
	const license = textAt(repository, "licenseInfo", "spdxId");
	return {
		title: titled(name, repository),
		...fact("archived", at(repository, "isArchived") === true),
		...fact("stars", typeof stars === "number" ? stars : void 0),
		...fact("pushed", dayAt(repository, "pushedAt")),
		...fact("created", dayAt(repository, "createdAt")),
		...fact("license", license === "NOASSERTION" ? void 0 : license),
		...fact("unlicensed", isUnlicensed || void 0)
	};
}
// src/links/registries/huggingface.ts
/** First parts of paths of two parts that are no names of users or organisations. */
const reserved = /^(?:api|blog|changelog|chat|collections|datasets|docs|enterprise|events|join|learn|login|models|new|organizations|papers|posts|pricing|search|settings|spaces|storage|tasks|tgi|users)$/i;
const part = "[a-z\\d][\\w.-]{0,95}";
const page = new RegExp(`^(?:(datasets|spaces)/)?(${part})/(${part})(?:/tree/main)?/?$`, "i");
const renamedPage = new RegExp(`^/api/(models|datasets|spaces)/(${part}/${part})$`, "i");
const fullName = new RegExp(`^${part}/${part}$`, "i");
/** Who knows models, data sets and spaces. What it does not show anonymously may be private or gone: the page says so itself. */
function huggingface(base = "https://huggingface.co") {
	return {
		name: "huggingface",
		base,
		batch: 50,
		gap: 600,
		atOnce: 2,
		idOf: (url) => {
			if (!isAt(url, "huggingface.co", "www.huggingface.co", "hf.co")) return void 0;
			const [, kind, owner, repository] = page.exec(pathOf(url) ?? "") ?? [];
			if (!owner || kind === void 0 && reserved.test(owner)) return void 0;
			return `${kind?.toLowerCase() ?? "models"}/${owner}/${repository}`;
		},
		ask: (ids, send) => askEach(ids, send, (id, via) => ask$6(base, id, via))
	};
}
/**
* `GET /api/{models|datasets|spaces}/{id}` (hub docs, "Hub API Endpoints"): `id` is the current name; renamed repositories answer
* with 307 and their new address, or are followed by the client.
*/
async function ask$6(base, id, send) {
	const reply = await askJson(send, `${base}/api/${id}`);
	const requests = [reply.exchange];
	const [kind, ...asked] = id.split("/");
	const { status, headers } = reply.exchange;
	if (status === 307 || status === 308 || status === 301) {
		const next = headers?.location && URL.canParse(headers.location, `${base}/`) ? new URL(headers.location, `${base}/`) : void 0;
		const path = next?.origin === new URL(base).origin ? next.pathname : "";
		const [, newKind, newName] = renamedPage.exec(path) ?? [];
		const renamed = newKind?.toLowerCase() === kind ? newName : void 0;
		return answer(requests, renamed && !isSame$1(renamed, asked) ? movedTo(pageAt(kind, renamed)) : void 0);
	}
	const repository = jsonOf(reply, 200);
	const current = textAt(repository, "id");
	if (current === void 0 || !fullName.test(current)) return answer(requests);
	if (at(repository, "private") === true || at(repository, "disabled") === true) return answer(requests);
	return answer(requests, isSame$1(current, asked) ? alive : movedTo(pageAt(kind, current)), factsOf$2(repository, current));
}
const isSame$1 = (current, asked) => current.toLowerCase() === asked.join("/").toLowerCase();
const pageAt = (kind, id) => `https://huggingface.co/${kind === "models" ? "" : `${kind}/`}${id}`;
/** The licence is in the card, and as a tag `license:mit`; `other` and licences of models have no SPDX identifier. */
function factsOf$2(repository, title) {
	const inCard = at(repository, "cardData", "license");
	const inTags = listAt(repository, "tags").flatMap((tag) => typeof tag === "string" && tag.startsWith("license:") ? [tag.slice(8)] : []);
	const license = [inCard].flat().find((one) => typeof one === "string") ?? inTags[0];
	return {
		title,
		...fact("license", typeof license === "string" ? spdxOf(license) : void 0),
		...fact("pushed", /^\d{4}-\d{2}-\d{2}/.exec(textAt(repository, "lastModified") ?? "")?.[0])
	};
}
/** Hugging Face writes SPDX identifiers in lower case, and some without a version (hub docs, "Licenses"). */
function spdxOf(license) {
	const lower = license.toLowerCase();
	if (/^(?:apache|artistic)-\d/.test(lower)) return lower.replace(/^./, (first) => first.toUpperCase());
	if (/^bsd-\d-clause/.test(lower)) return lower.replace("bsd", "BSD").replace("clause", "Clause").replace("clear", "Clear");
	return /^(?:mit|isc|wtfpl|(?:a|l)?gpl-\d\.\d|cc0-1\.0|cc-by(?:-[a-z]{2})*-\d\.\d|mpl-\d\.\d|epl-\d\.\d|eupl-\d\.\d|osl-\d\.\d|afl-\d\.\d)$/.test(lower) ? lower.toUpperCase() : void 0;
}
// src/links/registries/npm.ts
/** Who knows packages of npm. */
function npm(base = "https://registry.npmjs.org", wants, counts = "https://api.npmjs.org") {
	return {
		name: "npm",
		base,
		batch: 20,
		gap: 50,
		atOnce: 4,
		idOf: packageId("npm", wants !== void 0),
		ask: (ids, send) => askEach(ids, send, (id, via) => wants ? askMore({
			base,
			counts,
			wants
		}, id, via) : ask$5(base, id, via))
	};
}
/**
* `GET /{name}/latest` (github.com/npm/registry, "REGISTRY-API", getpackageversion). A package that is not there answers 404 with
* the JSON `"Not Found"` or `{"error":"Not found"}`; a package without that version says other words.
*/
async function ask$5(base, name, send) {
	const reply = await askJson(send, `${addressOf(base, name)}/latest`);
	const requests = [reply.exchange];
	const body = jsonOf(reply, 200, 404);
	if (reply.exchange.status === 404) {
		const words = typeof body === "string" ? body : textAt(body, "error");
		return answer(requests, /^not[ _]found$/i.test(words ?? "") ? dead("no-such-identifier") : void 0);
	}
	if (textAt(body, "name")?.toLowerCase() !== name.toLowerCase()) return answer(requests);
	const license = textAt(body, "license") ?? textAt(body, "license", "type");
	return answer(requests, alive, {
		title: titled(name, body),
		...fact("deprecated", lineOf(textAt(body, "deprecated")) ?? (at(body, "deprecated") === true ? "it is deprecated" : void 0)),
		...fact("license", license === "UNLICENSED" || license?.startsWith("SEE LICENSE") ? void 0 : license)
	});
}
/** A package by its whole name, whose scope is not encoded (registry API, "getpackage"). */
const addressOf = (base, name) => `${base}/${encodeURIComponent(name).replace("%40", "@")}`;
/** The records of packages with very many versions are larger than this; their dates stay unknown. */
const mostRecord = 25165824;
/**
* The same with the times of all versions, from `GET /{name}` (registry API, "getpackage"), and `GET
* /downloads/point/last-month/{name}` (github.com/npm/registry, "download-counts").
*/
async function askMore({ base, counts, wants }, name, send) {
	const first = await ask$5(base, name, send);
	if (first.verdict?.kind !== "alive") return first;
	const record = wants.dates ? await askJson(send, addressOf(base, name), mostRecord) : void 0;
	const count = wants.downloads ? await askJson(send, `${counts}/downloads/point/last-month/${name}`) : void 0;
	const downloads = count && at(jsonOf(count, 200), "downloads");
	const requests = [record, count].flatMap((reply) => reply ? [reply.exchange] : []);
	const own = {
		...record ? datesIn$1(jsonOf(record, 200)) : {},
		...typeof downloads === "number" ? { downloads } : {}
	};
	return {
		...first,
		requests: [...first.requests, ...requests],
		facts: {
			...first.facts,
			package: own
		}
	};
}
/** The days of the first and the newest release; what was unpublished has no time. */
function datesIn$1(record) {
	const times = at(record, "time");
	if (typeof times !== "object" || times === null) return {};
	const days = Object.keys(times).filter((version) => version !== "created" && version !== "modified").flatMap((version) => dayAt(times, version) ?? []).toSorted();
	return releaseFacts(dayAt(times, "created") ?? days[0], days.at(-1));
}
// src/links/registries/openreview.ts
/** Who knows papers under review. It never calls one missing: see above. */
function openreview(base = "https://api2.openreview.net") {
	return {
		name: "openreview",
		base,
		batch: 20,
		gap: 500,
		atOnce: 1,
		idOf: (url) => {
			if (!isAt(url, "openreview.net", "www.openreview.net")) return void 0;
			const kind = /^(forum|pdf)$/.exec(pathOf(url) ?? "")?.[1];
			const id = url.searchParams.get("id") ?? "";
			return kind && /^[\w-]{5,40}$/.test(id) ? `${kind}/${id}` : void 0;
		},
		ask: (ids, send) => askEach(ids, send, (id, via) => ask$4(base, id, via))
	};
}
/** `GET /notes?id=` (docs.openreview.net, "API V2"): the values of a note's content are wrapped in objects, in older notes they are not. */
async function ask$4(base, id, send) {
	const [kind, note] = id.split("/");
	const reply = await askJson(send, `${base}/notes?id=${encodeURIComponent(note)}`);
	const requests = [reply.exchange];
	const found = listAt(jsonOf(reply, 200), "notes").find((one) => at(one, "id") === note);
	if (found === void 0) return answer(requests);
	const facts = factsOf$1(found);
	const isDeleted = typeof at(found, "ddate") === "number";
	const isOpen = listAt(found, "readers").includes("everyone");
	const hasPage = kind === "forum" || contentOf(found, "pdf") !== void 0;
	return isOpen && !isDeleted && hasPage ? answer(requests, alive, facts) : answer(requests, void 0, facts);
}
const contentOf = (note, name) => textAt(note, "content", name, "value") ?? textAt(note, "content", name);
/** Withdrawn papers change their venue to `.../Withdrawn_Submission` (docs.openreview.net, "How to get all submissions"). */
function factsOf$1(note) {
	const venue = `${contentOf(note, "venueid") ?? ""} ${contentOf(note, "venue") ?? ""}`;
	return {
		...fact("title", lineOf(contentOf(note, "title"))),
		...fact("withdrawn", /\bWithdrawn(?:[ _]Submission)?\b/i.test(venue))
	};
}
// src/links/registries/pubmed.ts
/** An article that the documentation names in both databases: asked along, so that a database that fails is not taken for missing articles. */
const witnesses = {
	pubmed: "23193287",
	pmc: "3531190"
};
/** Who knows articles: NCBI's E-utilities, three requests a second (NBK25497, "Frequency, Timing and Registration"). */
function pubmed(base = "https://eutils.ncbi.nlm.nih.gov", contact) {
	return {
		name: "pubmed",
		base,
		batch: 199,
		gap: 350,
		atOnce: 1,
		idOf: idOf$1,
		ask: async (ids, send) => {
			const answers = new Map(ids.map((id) => [id, answer([])]));
			for (const database of ["pubmed", "pmc"]) {
				const numbers = [...new Set(ids.filter((id) => id.startsWith(`${database}:`)))].map((id) => id.slice(database.length + 1));
				if (numbers.length === 0) continue;
				for (const [number, found] of await ask$3({
					base,
					contact,
					database
				}, numbers, send)) answers.set(`${database}:${number}`, found);
			}
			return answers;
		}
	};
}
/** The article of a page of its own; its PDF, figures and searches are left to the page. */
function idOf$1(url) {
	const path = pathOf(url);
	if (path === void 0) return void 0;
	const inPubmed = isAt(url, "pubmed.ncbi.nlm.nih.gov") ? /^([1-9]\d{0,8})\/?$/.exec(path) : isAt(url, "www.ncbi.nlm.nih.gov", "ncbi.nlm.nih.gov") ? /^pubmed\/([1-9]\d{0,8})\/?$/.exec(path) : null;
	if (inPubmed) return `pubmed:${inPubmed[1]}`;
	const inPmc = isAt(url, "pmc.ncbi.nlm.nih.gov") ? /^articles\/PMC([1-9]\d{0,8})\/?$/i.exec(path) : isAt(url, "www.ncbi.nlm.nih.gov", "ncbi.nlm.nih.gov") ? /^pmc\/articles\/PMC([1-9]\d{0,8})\/?$/i.exec(path) : null;
	return inPmc ? `pmc:${inPmc[1]}` : void 0;
}
/** Articles that are said to be missing are requested once more, each by itself: failures look the same. */
async function ask$3(where, numbers, send) {
	const { database } = where;
	const first = await summaries(where, numbers, send);
	const isMissingIn = (result, number) => {
		return [...numbers, witnesses[database]].some((one) => isSummary(at(result, one))) && /cannot get document summary/i.test(textAt(result, number, "error") ?? "");
	};
	const missing = numbers.filter((number) => isMissingIn(resultOf(first), number));
	const second = missing.length > 0 ? await summaries(where, missing, send) : void 0;
	const requests = second ? [first.exchange, second.exchange] : [first.exchange];
	return new Map(numbers.map((number) => {
		const summary = at(resultOf(first), number);
		if (isSummary(summary)) return [number, answer([first.exchange], alive, factsOf(summary))];
		const isMissing = second && missing.includes(number) && isMissingIn(resultOf(second), number);
		return [number, answer(missing.includes(number) ? requests : [first.exchange], isMissing ? dead("no-such-identifier") : void 0)];
	}));
}
/**
* `GET /entrez/eutils/esummary.fcgi?db=pubmed&id=1,2&retmode=json` (NBK25499): `result[id]` is a summary, or holds `error` where
* there is no such article, with HTTP 200.
*/
function summaries({ base, contact, database }, numbers, send) {
	return send({
		method: "GET",
		url: `${base}/entrez/eutils/esummary.fcgi?db=${database}&id=${[.../* @__PURE__ */ new Set([...numbers, witnesses[database]])].join(",")}&retmode=json&tool=listkeeper${contact === void 0 ? "" : `&email=${encodeURIComponent(contact)}`}`
	});
}
const resultOf = (reply) => at(jsonOf(reply, 200), "result");
const isSummary = (value) => at(value, "error") === void 0 && textAt(value, "title") !== void 0;
function factsOf(summary) {
	return {
		...fact("title", lineOf(textAt(summary, "title"))),
		...fact("year", yearOf(textAt(summary, "pubdate") ?? textAt(summary, "sortpubdate"))),
		...fact("retracted", listAt(summary, "pubtype").includes("Retracted Publication"))
	};
}
// src/links/registries/pypi.ts
/** Who knows Python packages. */
function pypi(base = "https://pypi.org", wantsDates = false) {
	return {
		name: "pypi",
		base,
		batch: 20,
		gap: 100,
		atOnce: 2,
		idOf: packageId("PyPI", wantsDates),
		ask: (ids, send) => askEach(ids, send, (id, via) => ask$2(base, id, {
			send: via,
			wantsDates
		}))
	};
}
/**
* `GET /simple/{name}/` as JSON (packaging.python.org, "Simple repository API"), with the status of PEP 792. Projects without
* files, and those in quarantine, have no page or another one.
*/
async function ask$2(base, name, { send, wantsDates }) {
	const reply = await send({
		method: "GET",
		url: `${base}/simple/${name}/`,
		headers: { accept: "application/vnd.pypi.simple.v1+json" },
		most: 8388608
	});
	const requests = [reply.exchange];
	if (reply.exchange.status === 404) return answer(requests, dead("no-such-identifier"));
	const index = jsonOf(reply, 200);
	if (index === void 0 && reply.exchange.status === 200 && isIndex(reply.text)) return answer(requests, alive);
	const status = textAt(index, "project-status", "status");
	if (textAt(index, "name") === void 0 || listAt(index, "files").length === 0 || status === "quarantined") return answer(requests);
	const reason = textAt(index, "project-status", "reason");
	return answer(requests, alive, {
		...fact("archived", status === "archived"),
		...fact("deprecated", status === "deprecated" ? reason ?? "its maintainers call it obsolete" : void 0),
		...wantsDates ? { package: datesIn(index) } : {}
	});
}
/** Whether a text that was cut is the beginning of an index with files. */
function isIndex(text = "") {
	return /^\{\s*"/.test(text.slice(0, 50)) && /"files":\s*\[\s*\{/.test(text.slice(0, 5e3)) && text.includes("\"filename\"");
}
/** The days on which the first and the newest file came (PEP 700, `upload-time`); yanked ones do not count. */
function datesIn(index) {
	const days = listAt(index, "files").filter((file) => at(file, "yanked") === void 0 || at(file, "yanked") === false).flatMap((file) => dayAt(file, "upload-time") ?? []).toSorted();
	return releaseFacts(days[0], days.at(-1));
}
// src/links/registries/x.ts
/** Posts on X by oEmbed: the pages show nothing to visitors who are not signed in. */
/** Who knows posts; profiles and searches are left to the page. */
function x(base = "https://publish.x.com") {
	return {
		name: "x",
		base,
		batch: 20,
		gap: 200,
		atOnce: 2,
		idOf: (url) => {
			if (!isAt(url, "x.com", "www.x.com", "mobile.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com")) return void 0;
			const [, user, post] = /^(\w{1,15}|i\/web)\/status(?:es)?\/(\d{1,20})(?:\/(?:photo|video)\/\d)?\/?$/.exec(pathOf(url) ?? "") ?? [];
			return post === void 0 ? void 0 : `${user === "i/web" ? "i" : user}/status/${post}`;
		},
		ask: (ids, send) => askEach(ids, send, (id, via) => ask$1(base, id, via))
	};
}
/** `GET /oembed?url=` (docs.x.com, "oEmbed API"; no authentication, not limited): 404 for posts that are not public any more, 403 for protected ones. */
async function ask$1(base, id, send) {
	const reply = await askJson(send, `${base}/oembed?url=${encodeURIComponent(`https://twitter.com/${id}`)}&omit_script=1`);
	const requests = [reply.exchange];
	if (reply.exchange.status === 404) return answer(requests, jsonOf(reply, 404) === void 0 ? void 0 : dead("not-found"));
	const found = jsonOf(reply, 200);
	if (textAt(found, "html") === void 0) return answer(requests);
	return answer(requests, alive, fact("title", lineOf(textAt(found, "author_name"))));
}
// src/links/registries/youtube.ts
/** Videos of YouTube by oEmbed: the pages answer 200 for videos that are gone. */
/** Who knows videos; lists and channels are left to the page. */
function youtube(base = "https://www.youtube.com") {
	return {
		name: "youtube",
		base,
		batch: 20,
		gap: 100,
		atOnce: 2,
		idOf,
		ask: (ids, send) => askEach(ids, send, (id, via) => ask(base, id, via))
	};
}
function idOf(url) {
	const path = pathOf(url)?.replace(/\/$/, "");
	if (path === void 0) return void 0;
	let id;
	if (isAt(url, "youtu.be", "www.youtu.be")) id = path;
	else if (isAt(url, "youtube.com", "www.youtube.com", "m.youtube.com", "www.youtube-nocookie.com")) id = path === "watch" ? url.searchParams.get("v") : /^(?:shorts|embed|live|v)\/([^/]+)$/.exec(path)?.[1];
	return id && /^[\w-]{11}$/.test(id) && !/^(?:videoseries|live_stream)$/.test(id) ? id : void 0;
}
/** Identifiers are 64 bits in base64url, so that the last of the eleven characters is one of sixteen. */
const possible = /[AEIMQUYcgkosw048]$/;
/**
* `GET /oembed?url=` (oembed.com; not documented by YouTube): 404 for videos that are deleted or private, 400 for identifiers that
* no video can have, 401 where embedding is off, 403 for some private ones, once with HTTP 200 and no JSON (ruby-oembed#79).
*/
async function ask(base, id, send) {
	const reply = await askJson(send, `${base}/oembed?url=${encodeURIComponent(`https://www.youtube.com/watch?v=${id}`)}&format=json`);
	const requests = [reply.exchange];
	const { status } = reply.exchange;
	if (status === 404 || status === 400 && !possible.test(id)) return answer(requests, dead("not-found"));
	const title = lineOf(textAt(jsonOf(reply, 200), "title"));
	return title === void 0 ? answer(requests) : answer(requests, alive, fact("title", title));
}
// src/links/registries/index.ts
/** All registries that can be asked; of the hosts they speak for, no two speak for one. */
function openRegistries({ bases = {}, crossref, githubToken, contact }) {
	return [
		doi(bases.doi, crossref, contact),
		arxiv(bases.arxiv),
		...githubToken ? [github(githubToken, bases.github)] : [],
		huggingface(bases.huggingface),
		pubmed(bases.pubmed, contact),
		openreview(bases.openreview),
		pypi(bases.pypi),
		npm(bases.npm),
		youtube(bases.youtube),
		x(bases.x),
		appstore(bases.appstore)
	];
}
/** The registries that tell what rules ask for; GitHub is asked by whoever has a client for it. */
function factRegistries({ bases = {}, contact, repository, package: parcel }) {
	return [
		gitlab(repository, bases.gitlab),
		forgejo(repository, bases.forgejo),
		npm(bases.npm, parcel),
		pypi(bases.pypi, true),
		crates(bases.crates),
		doi(bases.doi, void 0, contact),
		arxiv(bases.arxiv),
		pubmed(bases.pubmed, contact),
		openreview(bases.openreview)
	];
}
// src/commands/links/find-links.ts
/** Finds the links of lists for the checker: where each link is, of which kind, and what the list says about it. */
/** The lists, read. */
function readLists(sources) {
	return sources.map(({ path, text }) => ({
		path,
		reading: read(text, _11.normalize(path))
	}));
}
/** Every web link and image of a list, in the order of the text, and what begins like one and is no address. */
function placesIn({ path, reading }) {
	const { document, toGiven, lines } = reading;
	const entryAt = entryFinder(document.entries);
	return linksIn(document.links, {
		start: 0,
		end: document.text.length
	}).flatMap((link) => {
		if (!isWeb(link.url)) return [];
		return [{
			path,
			reading,
			link,
			place: positionOf(lines, {
				start: toGiven(link.start),
				end: toGiven(link.end)
			}),
			class: link.image ? isBadge(link.url) ? "badge" : "image" : "link",
			entry: entryAt(link.start),
			section: document.sections[sectionAt(document.sections, link.start)]?.title ?? ""
		}];
	});
}
/** The innermost entry around an offset; offsets must be given in order. */
function entryFinder(entries) {
	const sorted = entries.toSorted((a, b) => a.place.start - b.place.start);
	return (offset) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (sorted[middle].place.start <= offset) low = middle + 1;
			else high = middle;
		}
		const found = sorted[low - 1];
		return found && offset < found.place.end ? found : void 0;
	};
}
/** Services that draw numbers about a project. */
const badges = /^https?:\/\/(?:[\w-]+\.)*(?:shields\.io|badge\.fury\.io|badgen\.net|travis-ci\.(?:org|com)|codecov\.io|coveralls\.io|circleci\.com|appveyor\.com|snyk\.io|codacy\.com|awesome\.re|bestpractices\.coreinfrastructure\.org|hits\.\w+\.\w+|komarev\.com|visitor-badge\.\w+\.\w+|badges\.\w+\.\w+|star-history\.com|contrib\.rocks|isitmaintained\.com)\/|\/badges?(?:\/|\.svg)|badge\.svg/i;
function isBadge(url) {
	return badges.test(url);
}
/** What a list says of a link: the title of its entry, its text, and the rest of its line without addresses. */
function aboutOf({ reading: { document }, link, entry }) {
	const around = entry ? document.text.slice(entry.content.start, Math.min(entry.content.end, entry.content.start + 600)) : lineAround(document.text, link);
	return [
		entry?.title ?? "",
		labelOf(document.text, link),
		around.replace(/\]\([^()]*\)|https?:\/\/\S+|<[^<>]*>/g, " ")
	];
}
function lineAround(text, { start, end }) {
	const from = text.lastIndexOf("\n", start) + 1;
	const to = text.indexOf("\n", end);
	return text.slice(Math.max(from, start - 300), Math.min(to < 0 ? text.length : to, end + 300));
}
/** What people call the thing that a link leads to: its entry's title, else the link's own text. */
function nameOf({ reading: { document }, link, entry }) {
	return entry?.title || labelOf(document.text, link);
}
// src/commands/links/replace-links.ts
/** The list with the link fixed wherever it is. */
function fixLinks(source, fix) {
	const [file] = readLists([source]);
	const places = placesIn(file).filter(({ link }) => isSame(link.url, fix.url));
	let current = {
		text: source.text,
		links: 0,
		entries: 0,
		left: []
	};
	if (places.length === 0) return current;
	const changes = /* @__PURE__ */ new Map();
	const left = [];
	for (const place of places) {
		const change = fix.kind === "replace" ? replaced(place, fix.by) : removed(place);
		if ("why" in change) left.push({
			line: place.place.start.line,
			why: change.why
		});
		else changes.set(JSON.stringify(change.edits), change);
	}
	const wanted = [...changes.values()].filter((one, _index, all) => !all.some((other) => other !== one && isWithin(one, other)));
	current = apply(source, file, {
		changes: wanted,
		fix
	});
	if (current.text === source.text && wanted.length > 0) return {
		...current,
		left: [...left, ...places.map(({ place }) => ({
			line: place.start.line,
			why: "the line is written in a way that hides where the link ends"
		}))]
	};
	return {
		...current,
		left
	};
}
/** Whether two addresses are one to a reader: spelled alike, or but for a slash at the end. */
function isSame(a, b) {
	if (!URL.canParse(a) || !URL.canParse(b)) return false;
	return new URL(a).href.replace(/\/$/, "") === new URL(b).href.replace(/\/$/, "");
}
function isWithin(one, other) {
	const [inner, outer] = [one.edits[0], other.edits[0]];
	return outer.start <= inner.start && inner.end <= outer.end;
}
/** The new text, where reading it again shows that just what was meant has changed. */
function apply(source, { reading }, { changes, fix }) {
	const { document, toGiven, text } = reading;
	const unchanged = {
		text: source.text,
		links: 0,
		entries: 0,
		left: []
	};
	const isPlain = ({ start, end }) => document.text.slice(start, end) === text.slice(toGiven(start), toGiven(end));
	const edits = changes.flatMap((change) => change.edits);
	if (!edits.every(isPlain)) return unchanged;
	const { text: next, left } = applyFixes(text, edits.map((edit) => [{
		...edit,
		start: toGiven(edit.start),
		end: toGiven(edit.end)
	}]));
	if (left.length > 0) return unchanged;
	const bom = source.text.slice(0, source.text.length - text.length);
	const gone = new Set(changes.flatMap((change) => change.gone));
	const kept = document.links.flatMap((link) => {
		if (!gone.has(link)) return [link.url];
		return fix.kind === "replace" ? [fix.by] : [];
	});
	const after = readLists([{
		path: source.path,
		text: bom + next
	}])[0].reading.document.links.map(({ url }) => url);
	const spelled = (urls) => JSON.stringify(urls.map((url) => URL.canParse(url) ? decodeURI(safe(new URL(url).href)) : url).sort());
	if (spelled(kept) !== spelled(after)) return unchanged;
	return {
		text: bom + next,
		links: gone.size,
		entries: changes.filter(({ isEntry }) => isEntry).length,
		left: []
	};
}
/** Text that decodes without an error. */
function safe(url) {
	return url.replace(/%(?![0-9a-f]{2})/gi, "%25").replace(/%[89a-f][0-9a-f]/gi, (byte) => byte.replace("%", "%25"));
}
/** The new address in place of the old one, and of a text that only repeats it. */
function replaced({ link, reading: { document } }, by) {
	const { target, text: label, kind } = link;
	const raw = document.text.slice(target.start, target.end);
	const written = kind === "bare" && /[?!.,:*_~'";)]$/.test(by) ? `<${escapeTarget(by)}>` : escapeTarget(by);
	const edits = [{
		...target,
		text: written
	}];
	if ((label.start !== target.start || label.end !== target.end) && document.text.slice(label.start, label.end) === raw && !link.image) edits.push({
		...label,
		text: written
	});
	const gone = kind === "reference" ? document.links.filter((other) => other.target.start === target.start) : [link];
	return {
		edits: edits.sort((a, b) => a.start - b.start),
		gone
	};
}
/** An address that means nothing but itself, in Markdown and in HTML. */
function escapeTarget(url) {
	return new URL(url).href.replace(/[()[\]<>"'`|\\*{}\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`).replace(/&(?=[#a-z0-9]+;)/gi, "&amp;");
}
/** The entry where the link is its first; else the link with its separator where its words only name a kind; else the words stay and the link goes. */
function removed(place) {
	const { entry, link, reading } = place;
	if (entry?.links[0]?.start === link.start) return removedEntry(place);
	const { document } = reading;
	const outer = link.nested ? document.links.find((other) => other !== link && other.start <= link.start && link.end <= other.end) : void 0;
	const isAlone = outer && document.text.slice(outer.text.start, outer.text.end).trim() === document.text.slice(link.start, link.end);
	const whole = isAlone ? outer : link;
	const gone = isAlone ? [outer, link] : [link];
	const label = labelOf(document.text, link);
	const isName = !link.image && link.kind !== "bare" && link.kind !== "autolink" && label !== "" && !isLabel(label);
	const holdsImage = !link.image && document.links.some((other) => other !== link && other.image && link.text.start <= other.start && other.end <= link.text.end);
	if (isName || holdsImage) return {
		edits: [{
			start: link.start,
			end: link.end,
			text: document.text.slice(link.text.start, link.text.end)
		}],
		gone: [link]
	};
	return {
		edits: [{
			...withSeparator(place, whole),
			text: ""
		}],
		gone
	};
}
function removedEntry({ entry, reading: { document } }) {
	const { text } = document;
	const { place } = entry;
	const startOf = (line) => document.lines[line] ?? text.length;
	const first = lineAt(document.lines, place.start);
	const start = startOf(first);
	const lead = text.slice(start, place.start);
	if (!/^[ \t>]*$/.test(lead)) return { why: "the entry shares its line with another one" };
	let lineAfter = lineAt(document.lines, Math.max(place.end - 1, place.start)) + 1;
	const lineOf = (line) => withoutEnd(text.slice(startOf(line), startOf(line + 1)), /[\r\n]/);
	const isBlank = (line) => startOf(line) < text.length && lineOf(line).trim() === "";
	let next = lineAfter;
	while (isBlank(next)) next++;
	const following = lineOf(next);
	if (entry.container === "list" && following.trim() !== "" && indentOf(following) > indentOf(lead)) return { why: "other lines hang on this entry" };
	if ((first === 0 || isBlank(first - 1)) && isBlank(lineAfter)) lineAfter++;
	const end = startOf(lineAfter);
	return {
		edits: [{
			start,
			end,
			text: ""
		}],
		gone: document.links.filter((link) => start <= link.start && link.end <= end),
		isEntry: true
	};
}
function indentOf(line) {
	return /^[ \t>]*/.exec(line)[0].replace(/\t/g, "    ").length;
}
/** What parts links; in a row of a table, a bar is the end of a cell. */
const separators = {
	before: /(?:[ \t]+|[ \t]*[,;/|·•+&–—-][ \t]*)$/,
	after: /^(?:[ \t]*[,;/|·•+&–—-][ \t]*|[ \t]+(?!\|))/
};
const separatorsInRow = {
	before: /(?:[ \t]+|[ \t]*[,;/·•+&–—-][ \t]*)$/,
	after: /^(?:[ \t]*[,;/·•+&–—-][ \t]*|[ \t]+(?!\|))/
};
/** A link with the brackets around it, and what parts it from what is before it, else from what comes after. */
function withSeparator({ entry, reading: { document } }, link) {
	const { text } = document;
	let { start, end } = link;
	while (text[start - 1] === "[" && text[end] === "]" || text[start - 1] === "(" && text[end] === ")") {
		start--;
		end++;
	}
	const line = document.lines[lineAt(document.lines, start)];
	const from = Math.max(line, entry?.content.start ?? line);
	const isRow = entry?.container === "table";
	const before = (isRow ? separatorsInRow : separators).before.exec(text.slice(Math.max(from, start - 20), start))?.[0] ?? "";
	const isFirst = text.slice(from, start - before.length).trim() === "" || isRow && text.slice(from, start).trimEnd().endsWith("|");
	if (before !== "" && !isFirst) return {
		start: start - before.length,
		end
	};
	const after = (isRow ? separatorsInRow : separators).after.exec(text.slice(end).split(/[\r\n]/, 1)[0])?.[0] ?? "";
	return {
		start,
		end: end + after.length
	};
}
// src/commands/links/link-findings.ts
/** Turns judgements of links into findings: dead links are errors, others are notes or not reported. */
const help = pageUrl("docs/links.md");
/** The findings about one link at one place; `moves` is how many runs in a row saw its permanent move. */
function findingsOf(judgement, place, moves = 0) {
	return [...sayVerdict(judgement, place, moves), ...sayFacts(judgement, place)].map(({ form, severity, message, fix }) => ({
		rule: "link-alive",
		severity,
		path: place.path,
		place: place.place,
		message,
		url: help,
		form,
		evidence: evidenceOf(judgement),
		...fix ? {
			fix,
			...correctedOf(place, fix)
		} : {}
	}));
}
/** A dead link is an error, a dead image a warning; a link that has moved permanently or looks wrong is a note. A host that blocks requests or fails for a while gives no finding. */
function sayVerdict(judgement, place, moves) {
	const { verdict, title, archive } = judgement;
	const { url } = place.link;
	const what = place.class === "link" ? "link to" : place.class;
	const say = (severity, rest, fix) => [{
		form: `${verdict.kind} ${"reason" in verdict ? verdict.reason : ""}`.trim(),
		severity,
		message: `Unexpected ${what} \`${url}\`, ${rest}`,
		...fix ? { fix } : {}
	}];
	switch (verdict.kind) {
		case "dead": {
			const capture = archive === void 0 ? "" : `; the Internet Archive kept \`${archive}\``;
			return say(place.class === "link" ? "error" : "warning", `${deaths[verdict.reason]}${capture}`);
		}
		case "moved": return verdict.permanent ? say("info", `which has moved permanently, expected \`${verdict.to}\``, moves >= 2 && isOwnMove(judgement, verdict.to) ? moveFix(place, verdict.to) : void 0) : [];
		case "suspect": return say("info", suspicions[verdict.reason]({
			title: title ?? "",
			name: place.entry?.title ?? ""
		}));
		case "alive":
		case "blocked":
		case "unknown":
		case "excluded": return [];
	}
}
/** Whether a move may be followed by one click: within its site, to a page that is surely the one that is meant, or because a registry says so. */
function isOwnMove({ url, via, confirmed }, to) {
	if (confirmed || via !== "http" && via !== "memory") return true;
	return domainOf(new URL(url).hostname) === domainOf(new URL(to).hostname);
}
const deaths = {
	"not-found": "whose page was not found (404), expected a page",
	gone: "whose page was removed permanently (410), expected a page",
	"no-such-host": "whose host does not exist, expected one that does",
	"no-such-identifier": "whose identifier is not registered, expected one that is",
	"no-address": "which is not a valid address, expected one with a host"
};
const suspicions = {
	"home-page": () => "which leads to a home page instead, expected the page",
	"search-page": () => "which leads to a search instead, expected the page",
	"shared-page": () => "which leads to the same page as many other links, expected a page of its own",
	"soft-not-found": ({ title }) => `which shows a "not found" page${title === "" ? "" : ` (\`${title}\`)`}, expected the page`,
	parked: ({ title }) => `whose domain seems to be for sale${title === "" ? "" : ` (\`${title}\`)`}, expected the page`,
	suspended: () => "whose site was suspended by its web host, expected the page",
	placeholder: ({ title }) => `which shows a placeholder${title === "" ? "" : ` (\`${title}\`)`}, expected the page`,
	"script-redirect": () => "whose page is only a script that leads elsewhere, expected the page",
	hijacked: ({ title, name }) => `which calls itself \`${title}\`, expected ${name === "" ? "what the list says" : `\`${name}\``}; check whether the domain has a new owner`,
	"missing-anchor": () => "whose page has no such anchor, expected one that it has"
};
/** The forms of findings that depend on whether a link answers at all. */
const deadForms = [...Object.keys(deaths).map((reason) => `dead ${reason}`), ...Object.keys(suspicions).map((reason) => `suspect ${reason}`)];
/** What else a registry said about the work. */
function sayFacts({ facts, via }, { entry, link: { url } }) {
	if (!facts || !entry) return [];
	const said = [];
	const add = (form, severity, message) => void said.push({
		form,
		severity,
		message
	});
	if (facts.retracted) add("retracted", "warning", `Unexpected retracted paper \`${url}\`, expected a note about it in the entry`);
	if (facts.withdrawn) add("withdrawn", "warning", `Unexpected withdrawn paper \`${url}\`, expected a note about it in the entry`);
	if (facts.archived) add("archived", "info", `Unexpected archived project \`${url}\`, expected one that is maintained`);
	if (facts.deprecated !== void 0) add("deprecated", "info", `Unexpected deprecated package \`${url}\`: \`${facts.deprecated.slice(0, 160)}\``);
	if ((via === "doi" || via === "arxiv" || via === "pubmed" || via === "openreview") && facts.title && areUnlike(entry.title, facts.title)) add("other title", "info", `Unexpected title \`${entry.title}\` for \`${url}\`, expected \`${facts.title.slice(0, 200)}\``);
	if (facts.published !== void 0 && entry.identifiers.filter(isPaper).length < 2) add("published", "info", `Unexpected preprint \`${url}\`, expected its published version \`${facts.published.slice(0, 160)}\` beside it`);
	return said;
}
/** The new address in place of the old one; it comes from a server, so everything with a meaning in Markdown is escaped in it. */
function moveFix({ link: { target, url }, reading: { toGiven, document } }, to) {
	if (document.text.slice(target.start, target.end) !== url) return void 0;
	return [{
		start: toGiven(target.start),
		end: toGiven(target.end),
		text: escapeTarget(to)
	}];
}
/** The whole line with the new address. */
function correctedOf({ reading: { text } }, fix) {
	const [edit] = fix;
	if (!edit) return {};
	const start = text.lastIndexOf("\n", edit.start - 1) + 1;
	const next = text.indexOf("\n", edit.end);
	const end = next < 0 ? text.length : text[next - 1] === "\r" ? next - 1 : next;
	return {
		lines: {
			start,
			end
		},
		corrected: text.slice(start, edit.start) + edit.text + text.slice(edit.end, end)
	};
}
function evidenceOf({ requests, via, failing, lastAlive }) {
	const last = requests.at(-1);
	const asked = `${requests.length} ${requests.length === 1 ? "request" : "requests"}${via === "http" || via === "memory" ? "" : ` to the registry (${via})`}`;
	return [last === void 0 ? via === "memory" ? "known from an earlier run" : "not requested" : `${asked}, the last one ${last.status === void 0 ? `without an answer (${last.error})` : `answered ${last.status}`}`, ...[failing ? `failing since ${failing.since}` : "", lastAlive === void 0 ? "" : `last alive on ${lastAlive}`].filter((part) => part !== "")].join("; ");
}
// src/commands/links/check-links.ts
/** The addresses of every list, judged; each is checked once, wherever it is. */
async function checkLinks(sources, ports, request) {
	const lists = readLists(sources);
	const places = lists.flatMap(placesIn);
	const { run, links, notes } = await checkPlaces(places, ports, request);
	const byUrl = new Map(run.judgements.map((judgement) => [judgement.url, judgement]));
	const findings = places.flatMap((place) => {
		const judgement = byUrl.get(hrefOf(place));
		return judgement ? findingsOf(judgement, place, movesOf(judgement, run.memory)) : [];
	});
	return {
		report: {
			files: lists.map(({ path, reading }) => ({
				path,
				entries: reading.document.entries.length,
				findings: inOrder(findings, path),
				reading
			})),
			hasBase: false,
			notes,
			shifts: [],
			links,
			offline: run.offline,
			...run.left > 0 ? { partial: true } : {}
		},
		memory: run.memory
	};
}
/** How many runs in a row saw the move of a link. */
function movesOf({ url, verdict }, memory) {
	return verdict.kind === "moved" ? memory?.links.get(addressOf$1(url))?.moves : void 0;
}
/** The addresses at some places of lists, judged; each is checked once. */
async function checkPlaces(places, ports, request) {
	const byUrl = Map.groupBy(places, hrefOf);
	const wanted = [...byUrl].map(([url, at]) => ({
		url,
		about: at.flatMap(aboutOf)
	}));
	const { rules, notes } = hostSettings(request.config.hosts, request.secrets, [...byUrl.keys()]);
	const { shared, config } = request;
	const sharing = shared && { shared: { open: (addresses) => shared.open(addresses.filter(mayShare(config, rules))) } };
	const run = await checkUrls(wanted, ports, {
		...optionsOf(request, byUrl),
		hosts: rulesFor(rules, request),
		...sharing
	});
	return {
		run,
		links: run.judgements.map((judgement) => ({
			...judgement,
			...whereOf(byUrl.get(judgement.url))
		})),
		notes: run.offline ? ["No network, so no links were checked."] : [...notesOn(run, {
			request,
			urls: [...byUrl.keys()],
			day: dayOf(ports.now())
		}), ...notes]
	};
}
/** The address of a link as it is checked; as it is written where it is none. */
function hrefOf({ link }) {
	return addressIn(link.url)?.href ?? link.url;
}
/** Longer addresses are nobody else's. */
const longestShared = 1e3;
/** Whether an address is checked as for everybody: no header, time limit or registry of this list is for it. */
function mayShare({ registries }, rules) {
	const isRuled = hasRule(rules);
	const changed = openRegistries({
		bases: {},
		githubToken: "any"
	}).filter(({ name }) => registries[name] !== void 0);
	return (address) => {
		const url = new URL(address);
		return url.username === "" && url.password === "" && address.length <= longestShared && !isRuled(address) && !changed.some(({ idOf }) => idOf(url) !== void 0);
	};
}
/** The configuration in the words of the checker. */
function optionsOf({ config, githubToken, memory, addedOn, perHost, deadline, pauses, signal, known, shared }, places) {
	const bases = Object.fromEntries(Object.entries(config.registries).filter(([, base]) => typeof base === "string"));
	const added = (url) => {
		const first = places.get(url)?.[0];
		return first && addedOn?.(first.path, first.place.start.line);
	};
	return {
		perHost: perHost ?? config["per-host"],
		deadline: deadline ?? milliseconds(config.deadline),
		registries: openRegistries({
			bases,
			...config.contact === void 0 || shared ? {} : { contact: config.contact },
			...githubToken === void 0 || bases.github !== void 0 ? {} : { githubToken }
		}).filter(({ name }) => config.registries[name] !== false),
		exceptions: {
			exclude: config.exclude,
			ignore: config.ignore
		},
		...memory ? {
			memory,
			policy: policyOf(config)
		} : {},
		...config.archive === false ? {} : { archive: {
			base: withoutEnd(config.archive, /\//),
			most: mostCaptures,
			addedOn: added
		} },
		...pauses ? { pauses } : {},
		...signal ? { signal } : {},
		...known ? { known } : {}
	};
}
/** The rules of hosts, as far as the command line says nothing else. */
function rulesFor(rules, { perHost, timeout }) {
	return rules.map(({ perHost: own, timeout: ownTime, ...rule }) => ({
		...rule,
		...own === void 0 || perHost !== void 0 ? {} : { perHost: own },
		...ownTime === void 0 || timeout !== void 0 ? {} : { timeout: ownTime }
	}));
}
/** Captures that one run looks for; with a history the next run goes on. */
const mostCaptures = 40;
/** When a link with a history is asked again, and called dead. */
function policyOf(config) {
	return {
		failures: config.dead.failures,
		days: config.dead.days,
		recheck: Math.round(milliseconds(config.recheck) / milliseconds("1d"))
	};
}
function inOrder(findings, path) {
	return findings.filter((finding) => finding.path === path).sort((a, b) => a.place.start.offset - b.place.start.offset);
}
/** A link counts as what it is at the place where it matters most. */
function whereOf(places) {
	return {
		class: [
			"link",
			"image",
			"badge"
		].find((one) => places.some((place) => place.class === one)) ?? "link",
		at: places.map((place) => ({
			path: place.path,
			line: place.place.start.line,
			section: place.section,
			name: nameOf(place)
		}))
	};
}
/** What a person should know besides the findings. */
function notesOn(run, { request, urls, day }) {
	const { judgements, refusing, alike, left } = run;
	return [
		summary(judgements),
		...left > 0 ? [`Time ran out before ${left} of ${new Set(urls.filter((url) => addressIn(url)).map(addressOf$1)).size} links were checked: this report is partial.`] : [],
		...refusing.length > 0 ? [`Hosts that block every request: ${refusing.map(sayHost).join(", ")}.`] : [],
		...alike.length > 0 ? [`Hosts that show one page for every address: ${alike.map(sayHost).join(", ")}.`] : [],
		...sayOver({
			exclude: [],
			ignore: request.config.ignore
		}, urls, day)
	];
}
function sayHost({ host, links }) {
	return `${host} (${links} ${links === 1 ? "link" : "links"})`;
}
const kinds = [
	"alive",
	"moved",
	"dead",
	"suspect",
	"blocked",
	"unknown",
	"excluded"
];
function summary(judgements) {
	const counts = Map.groupBy(judgements, ({ verdict }) => verdict.kind);
	const words = kinds.flatMap((kind) => counts.has(kind) ? [`${counts.get(kind).length} ${kind}`] : []);
	return judgements.length === 0 ? "There are no links to check." : `${judgements.length} ${judgements.length === 1 ? "link" : "links"}: ${words.join(", ")}.`;
}
export { pacedTwice as _, findingsOf as a, readLimits as b, placesIn as c, askGithub as d, githubId as f, noMemory as g, askRegistries as h, deadForms as i, readLists as l, dayOf as m, checkPlaces as n, fixLinks as o, addressOf$1 as p, hrefOf as r, isSame as s, checkLinks as t, factRegistries as u, mostHostWaitMs as v, openPace as y };
