import { Cr as enumerate, Dr as workOf, Er as titleKey, Ir as readLinks, Jr as packageAt, Lr as inlineText, Mr as isUnder, Pr as visibleText, Sr as counted, Xr as repositoryAt, hn as isShortener, jr as isLike, lr as parseBlocks, mn as hostOf, ni as isTranslation, pn as domainOf } from "./shell-check.js";
import { i as once, n as ask, t as GitHubError } from "./shell-client.js";
import { _ as pacedTwice, d as askGithub, f as githubId, h as askRegistries, p as addressOf, u as factRegistries, y as openPace } from "./shell-check-links.js";
import { t as plainWords } from "./shell-plain-words.js";
// src/review/change/new-entries.ts
/** The entries that count as contributions, in the order of the text: no details below another new entry, no second file's copy of a work. */
function worksAdded(added) {
	const paths = [...new Set(added.map(({ path }) => path))];
	const originals = [...paths].sort((a, b) => Number(isTranslation(a, paths)) - Number(isTranslation(b, paths)));
	const seen = /* @__PURE__ */ new Set();
	return originals.flatMap((path) => {
		const own = added.filter((one) => one.path === path);
		const top = Math.min(...own.map(({ entry }) => entry.depth));
		return own.filter(({ entry }) => {
			const key = workOf(entry) ?? titleKey(entry.title);
			if (entry.depth > top || key !== "" && seen.has(key)) return false;
			seen.add(key);
			return true;
		});
	});
}
/** What an entry is called: its title, else its first address. */
function titleOf({ title, links }) {
	return title || (links[0]?.url ?? "");
}
/** Judgements by the address that was checked. */
function byAddress(judgements) {
	return new Map(judgements.map((judgement) => [judgement.url, judgement]));
}
/** The judgements of an entry's links, in the order of the text. */
function judgementsOf({ links }, known) {
	return links.flatMap(({ url }) => URL.canParse(url) ? known.get(new URL(url).href) ?? [] : []);
}
const works = [
	"doi",
	"arxiv",
	"pubmed",
	"openreview"
];
/**
* What registries say of an entry: of its first paper what papers have, of its first project what projects have. Facts of
* further links are not mixed in: the stars of one project and the licence of another say nothing of either.
*/
function factsOf(judgements) {
	const answered = judgements.filter(({ facts }) => facts !== void 0);
	const work = answered.find(({ via }) => works.includes(via))?.facts;
	const project = (answered.find(({ via }) => via === "github") ?? answered.find(({ via }) => !works.includes(via)))?.facts;
	if (!work) return project ?? {};
	const { title: _, ...rest } = project ?? {};
	return {
		...rest,
		...work
	};
}
/** Whether a login owns a page on GitHub that an entry links or that its links have moved to: a repository, a gist or a site. */
function isOwnedBy(login, { links }, judgements) {
	const moved = judgements.flatMap(({ verdict }) => verdict.kind === "moved" ? verdict.to : []);
	return [...links.map(({ url }) => url), ...moved].some((url) => ownerOf(url) === login.toLowerCase());
}
function ownerOf(address) {
	if (!URL.canParse(address)) return void 0;
	const { hostname, pathname } = new URL(address);
	return /^([a-z\d-]+)\.github\.io$/.exec(hostname)?.[1] ?? (/^(?:www\.|gist\.)?github\.com$/.test(hostname) ? pathname.split("/")[1]?.toLowerCase() || void 0 : void 0);
}
/** A number of stars that stays the same from day to day: two digits of it, rounded down. */
function roundedStars(stars) {
	if (stars < 10) return "fewer than 10";
	const step = 10 ** Math.max(1, Math.floor(Math.log10(stars)) - 1);
	const rounded = Math.floor(stars / step) * step;
	if (rounded < 1e3) return String(rounded);
	return rounded < 1e6 ? `${rounded / 1e3}k` : `${rounded / 1e6}M`;
}
/** A text of at most so many characters, for a cell or a name. */
function shortened(text, most) {
	const flat = [...text.replace(/\s+/g, " ").trim()];
	return flat.length <= most ? flat.join("") : `${flat.slice(0, most - 1).join("").trimEnd()}…`;
}
// src/admission/span.ts
const words = {
	d: "day",
	w: "week",
	mo: "month",
	y: "year"
};
const dayMs = 864e5;
/** The seconds of what may be shorter than a day, which counts as a whole one. */
const short = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function read(span) {
	const [, digits = "0", unit = "d"] = /^(\d+)\s*([a-z]+)$/.exec(span) ?? [];
	const count = Number(digits);
	if (unit in short) return {
		count: Math.ceil(count * short[unit] / dayMs),
		unit: "d"
	};
	return {
		count,
		unit: unit in words ? unit : "d"
	};
}
/** The day of a moment, in milliseconds since 1970. */
function dayAt(now) {
	return new Date(now).toISOString().slice(0, 10);
}
/** The day a span away from another, later where `direction` is 1. A month without such a day ends with its last one: what was made on 31 August is six months old on the last of February. */
function shiftDay(day, span, direction) {
	const { count, unit } = read(span);
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	if (unit === "d" || unit === "w") return dayAt(date.getTime() + direction * count * (unit === "w" ? 7 : 1) * dayMs);
	const [year, month, of] = [
		date.getUTCFullYear(),
		date.getUTCMonth(),
		date.getUTCDate()
	];
	const months = year * 12 + month + direction * count * (unit === "y" ? 12 : 1);
	const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12 + 12) % 12 + 1, 0)).getUTCDate();
	return dayAt(Date.UTC(Math.floor(months / 12), (months % 12 + 12) % 12, Math.min(of, last)));
}
/** Whether a day is at least a span before another: exactly that old is old enough. */
function isOldEnough(day, span, today) {
	return shiftDay(day, span, 1) <= today;
}
/** A span as `90 days`, `1 year`. */
function spanInWords(span) {
	const { count, unit } = read(span);
	return `${count} ${words[unit]}${count === 1 ? "" : "s"}`;
}
/** Whether a text is a day that the calendar has. */
function isDay(text) {
	return text !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
// src/github/issues.ts
/** The one issue that is kept up to date: finding it, opening, editing, closing and opening it again. What the token may not do comes back as a value. */
const issuesQuery = `query issues($owner: String!, $repo: String!, $label: String!) { viewer { login } repository(owner: $owner, name: $repo) {
  issues(first: 20, labels: [$label], orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number body state viewerDidAuthor } } } }`;
/** The issues of listkeeper with the mark, the oldest first: by their label, and where it was taken off or refused, by their author. @throws {GitHubError} */
async function findIssues(client, { owner, repo }, { label, isIt }, waiting) {
	const { viewer, repository } = await ask("looking for the issue", waiting, () => client.graphql(issuesQuery, {
		owner,
		repo,
		label
	}));
	const labelled = (repository?.issues.nodes ?? []).flatMap((issue) => issue?.viewerDidAuthor && isIt(issue.body) ? [{
		number: issue.number,
		body: issue.body,
		isOpen: issue.state === "OPEN"
	}] : []);
	return labelled.length > 0 ? labelled : findByAuthor(client, {
		owner,
		repo
	}, {
		login: viewer.login,
		isIt
	}, waiting);
}
/** Pages of a hundred issues that are looked through where none has the label; most accounts of bots need one. */
const mostPages = 5;
async function findByAuthor(client, { owner, repo }, { login, isIt }, waiting) {
	for (let page = 1; page <= mostPages; page++) {
		const data = await readIssues(client, {
			owner,
			repo
		}, {
			creator: login,
			page
		}, waiting);
		const found = data.flatMap(({ number, body, state, user, pull_request: pull }) => user?.login === login && !pull && isIt(body ?? "") ? [{
			number,
			body: body ?? "",
			isOpen: state === "open"
		}] : []);
		if (found.length > 0 || data.length < 100) return found.sort((a, b) => a.number - b.number);
	}
	return [];
}
/** One page of issues; none where the repository has issues switched off, which older servers say with 410. */
async function readIssues(client, { owner, repo }, { creator, page }, waiting) {
	try {
		const { data } = await ask("looking for the issue", waiting, () => client.request("GET /repos/{owner}/{repo}/issues", {
			owner,
			repo,
			creator,
			state: "all",
			per_page: 100,
			page
		}));
		return data;
	} catch (error) {
		if (error instanceof GitHubError && error.status === 410) return [];
		throw error;
	}
}
/** Makes the label where it is missing; a refusal is no matter, an issue can do without. */
async function makeLabel(client, { owner, repo }, label, waiting) {
	await attempt(0, () => ask("making the label", waiting, () => client.request("POST /repos/{owner}/{repo}/labels", {
		owner,
		repo,
		...label
	})));
}
/** Opens an issue; where the token may not set labels, GitHub leaves them out. */
async function openIssue(client, { owner, repo }, { title, body, labels }, waiting) {
	return attempt(void 0, () => once("opening the issue", waiting, async () => {
		const { data } = await client.request("POST /repos/{owner}/{repo}/issues", {
			owner,
			repo,
			title,
			body,
			labels: [...labels],
			request: { retries: 0 }
		});
		return data.number;
	}));
}
/** Changes body and state of an issue of listkeeper at once; of a body alone nobody is notified. */
async function editIssue(client, { owner, repo }, { number, body, state, isRepeated = false }, waiting) {
	return attempt(number, () => ask("updating the issue", waiting, () => client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		owner,
		repo,
		issue_number: number,
		...body === void 0 ? {} : { body },
		...state === void 0 ? {} : { state },
		...state === "closed" ? { state_reason: isRepeated ? "not_planned" : "completed" } : {}
	})));
}
async function attempt(number, task) {
	try {
		const result = await task();
		return {
			kind: "done",
			number: number ?? Number(result)
		};
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return [
			401,
			403,
			404,
			410,
			422,
			429
		].includes(error.status) ? {
			kind: "refused",
			why: error.message
		} : { kind: "lost" };
	}
}
// src/admission/linked.ts
/** What an entry links. */
function linkedBy({ links }) {
	const addresses = links.flatMap(({ url }) => URL.parse(url)?.href ?? []);
	const repository = firstOf(addresses, repositoryAt);
	const parcel = firstOf(addresses, packageAt);
	return {
		addresses,
		...repository ? { repository } : {},
		...parcel ? { package: parcel } : {}
	};
}
function firstOf(addresses, at) {
	for (const address of addresses) {
		const found = at(address);
		if (found) return {
			...found,
			address
		};
	}
}
// src/admission/rules.ts
/** What an entry of a section has to meet; undefined where nothing is asked. */
function rulesFor(sections, { section }, { require }) {
	if (require === void 0) return void 0;
	if (!Array.isArray(require)) return flatRules(require);
	const part = require.find(({ under }) => isUnder(sections, section, under));
	return part && {
		...part,
		isFlat: false
	};
}
function flatRules({ entries: _, ...repository }) {
	return {
		repository,
		exceptions: [],
		isFlat: true
	};
}
/** All rules that the configuration has, wherever they hold. */
function allRules({ require }) {
	if (require === void 0) return [];
	return Array.isArray(require) ? require.map((part) => ({
		...part,
		isFlat: false
	})) : [flatRules(require)];
}
/** The maximum of new entries in one pull request, and the key that says it. */
function mostEntries({ require, proposal }) {
	if (proposal.entries !== void 0) return {
		most: proposal.entries,
		key: "proposal.entries"
	};
	const flat = require !== void 0 && !Array.isArray(require) ? require.entries : void 0;
	return flat === void 0 ? void 0 : {
		most: flat,
		key: "require.entries"
	};
}
/** Whether the configuration asks anything of new entries or of the proposals that bring them. */
function asksAnything({ require, proposal }) {
	const { entries, title, checklist, "owner-box": owner } = proposal;
	return require !== void 0 || entries !== void 0 || title !== void 0 || checklist !== void 0 || owner !== void 0;
}
// src/admission/wants.ts
/** What the rules for these entries need; of an entry its first repository, its first package and all of its papers. */
function wantedFacts({ entries, sections, config, only }) {
	const ruled = entries.flatMap(({ path, entry }) => {
		const rules = rulesFor(sections.get(path) ?? [], entry, config);
		return rules ? [{
			asked: askedBy(rules, only),
			linked: linkedBy(entry)
		}] : [];
	});
	const all = (choose) => [...new Set(ruled.flatMap(choose))];
	const repositoryOf = ({ linked }) => linked.repository ? [linked.repository.address] : [];
	const asks = (kind, ...names) => ruled.some(({ asked }) => names.some((name) => asked[kind].has(name)));
	return {
		repositories: all((one) => one.asked.repository.size > 0 ? repositoryOf(one) : []),
		packages: all(({ asked, linked }) => asked.package.size > 0 && linked.package ? [linked.package.address] : []),
		papers: all(({ asked, linked }) => asked.paper.size > 0 ? linked.addresses : []),
		contributorsOf: new Set(all((one) => one.asked.repository.has("contributors") ? repositoryOf(one) : [])),
		repository: {
			readme: asks("repository", "readme"),
			topics: asks("repository", "topics"),
			committed: asks("repository", "commit-within"),
			contributors: asks("repository", "contributors"),
			files: [...new Set(ruled.flatMap(({ asked }) => asked.files))]
		},
		package: {
			dates: asks("package", "age", "release-within"),
			downloads: asks("package", "downloads")
		}
	};
}
function askedBy({ repository = {}, exceptions, package: parcel = {}, paper = {} }, only) {
	const isNamed = (name) => name !== "checkbox" && (only === void 0 || only.some((one) => one === name));
	const named = (...parts) => new Set(parts.flatMap((part) => Object.keys(part)).filter(isNamed));
	return {
		repository: named(repository, ...exceptions),
		package: named(parcel),
		paper: named(paper),
		files: isNamed("file") ? [repository, ...exceptions].flatMap(({ file }) => file ?? []) : []
	};
}
// src/github/admission/repositories.ts
/** Sends queries about repositories of others, where half an answer is an answer, and none is no failure of ours. */
/** Whether a client talks to github.com, or to a stand-in of it: servers of one's own have their API at `/api/v3`, parts of ghe.com at its hosts (docs.github.com/enterprise-server/rest). */
function isOfGithubCom(client) {
	const base = client.request.endpoint?.DEFAULTS?.baseUrl ?? "https://api.github.com";
	const url = URL.parse(base);
	return url !== null && !/\/api\/v3\/*$/.test(url.pathname) && !url.hostname.endsWith(".ghe.com");
}
/** Sends a query once, and once more where the server failed. A rate limit is not waited for. */
async function postGraphql(client, query, waiting) {
	const reply = await twice("reading repositories", waiting, () => client.request("POST /graphql", query));
	return typeof reply === "number" ? {
		status: reply,
		body: void 0
	} : {
		status: reply.status,
		body: reply.data
	};
}
/** The people who committed to a repository, bots aside, as far as one page tells; undefined where GitHub does not (docs.github.com/rest/repos/repos, "List repository contributors": of a very large history it refuses to). */
async function readContributors(client, { owner, name }, waiting) {
	const most = 100;
	const reply = await twice("reading contributors", waiting, () => client.request("GET /repos/{owner}/{repo}/contributors", {
		owner,
		repo: name,
		per_page: most,
		anon: "1"
	}));
	if (typeof reply === "number") return void 0;
	if (reply.status === 204) return {
		count: 0,
		atLeast: false
	};
	if (!Array.isArray(reply.data)) return void 0;
	const all = reply.data;
	const people = all.filter(({ type, login, name: own }) => type !== "Bot" && ![login, own].some((word) => word?.endsWith("[bot]")));
	return {
		count: new Set(people.map(({ login, name: own }, index) => (login ?? own ?? `#${index}`).toLowerCase())).size,
		atLeast: all.length >= most
	};
}
/** The result of a request, or the status that it failed with. */
async function twice(doing, waiting, task) {
	const refuse = { sleep: async () => Promise.reject(new GitHubError(429, doing, "")) };
	for (let tried = 0;; tried++) try {
		return await once(doing, refuse, task);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		if (tried > 0 || error.status !== 0 && error.status < 500) return error.status;
		await waiting.sleep(1e3);
	}
}
// src/links/registries/facts/ask-facts.ts
/** Asks registries what they know of some addresses, without visiting any page: for rules about what entries must have. */
/** What the registries said of each address that one of them speaks for; what took too long is without an answer. */
async function askFacts(addresses, ports, options) {
	const { registries, perHost } = options;
	const end = new AbortController();
	const deadline = ports.now() + options.deadline;
	const sleep = (ms) => ports.sleep(Math.min(ms, Math.max(0, deadline - ports.now())), end.signal);
	const pace = openPace({
		perHost,
		perHostOf: () => void 0,
		backlogOf: () => 0,
		total: mostAtOnce,
		now: ports.now,
		sleep,
		deadline,
		over: end.signal,
		...ports.turn ? { turn: ports.turn } : {}
	});
	try {
		const tools = {
			ask: pacedTwice(ports.ask, pace, ports.timeout),
			sleep,
			now: ports.now,
			pauses: [1500]
		};
		const asked = askRegistries(addresses, registries, tools);
		return new Map(await Promise.all([...asked].map(async ([address, one]) => [address, await one])));
	} finally {
		end.abort();
	}
}
const mostAtOnce = 16;
// src/commands/repository/gather-facts.ts
/** Repositories in one query; GitHub's own limit is one of nodes and of time (docs.github.com/graphql, "Rate limits and query limits"). */
const perQuery = 50;
/** Somebody waits for the review: what is not known after this time is unknown. */
const usualTime = 6e4;
/** Most addresses that one run asks about, so that nobody causes requests without end. Fifty of GitHub's are one request. */
const mostOfGithub = 3e3;
const mostOfOthers = 300;
const mostContributors = 300;
/** What was found, by address; addresses of which nobody was asked are not in it. */
async function gatherFacts(ports, { entries, sections, config, only, tools, now, longest = usualTime }) {
	const wanted = wantedFacts({
		entries,
		sections,
		config,
		only
	});
	const end = now === void 0 ? void 0 : now() + longest;
	const isOver = () => end !== void 0 && now() > end;
	const isAsked = (name) => config.links.registries[name] !== false;
	const ofGithub = wanted.repositories.filter((address) => repositoryAt(address)?.forge === "github");
	const known = isAsked("github") && isOfGithubCom(ports.client) ? await askAllGithub(ports, ofGithub.slice(0, mostOfGithub), {
		wanted,
		isOver
	}) : /* @__PURE__ */ new Map();
	for (const [address, { via, answer }] of await askOthers(wanted, config, {
		tools,
		isAsked,
		longest
	})) known.set(address, {
		via,
		answer: answer && ofPage(address, answer)
	});
	for (const [address, asked] of [...known]) if (address.includes("#")) known.set(addressOf(address), asked);
	return known;
}
async function askAllGithub(ports, addresses, { wanted, isOver }) {
	const known = /* @__PURE__ */ new Map();
	const idOf = (address) => githubId(new URL(address)) ?? repositoryAt(address).path;
	const byId = Map.groupBy(addresses, idOf);
	const ids = [...byId.keys()];
	for (let from = 0; from < ids.length && !isOver(); from += perQuery) {
		const batch = ids.slice(from, from + perQuery);
		const answers = await askGithub(batch, (query) => post(ports, query), wanted.repository);
		for (const id of batch) for (const address of byId.get(id)) known.set(address, {
			via: "github",
			answer: ofPage(address, answers.get(id))
		});
	}
	let counted = 0;
	for (const [address, { via, answer }] of known) {
		const facts = answer?.facts;
		if (!wanted.contributorsOf.has(address) || !facts?.repository || isOver() || counted++ >= mostContributors) continue;
		const [owner = "", name = ""] = repositoryAt(address).path.split("/");
		const contributors = await readContributors(ports.client, {
			owner,
			name
		}, ports);
		if (contributors) known.set(address, {
			via,
			answer: {
				...answer,
				facts: {
					...facts,
					repository: {
						...facts.repository,
						contributors
					}
				}
			}
		});
	}
	if (isOver()) ports.log("Not all that the list requires was looked up: time ran out.");
	return known;
}
/** Of a page that the API does not speak for only the facts of its repository or package are known, and not whether the page is there; without them it is missing as well. */
function ofPage(address, answer) {
	if (isSpokenFor(address) || answer.verdict?.kind === "dead") return answer;
	const { verdict: _, ...facts } = answer;
	return facts;
}
function isSpokenFor(address) {
	const repository = repositoryAt(address);
	if (repository?.forge === "github") return githubId(new URL(address)) !== void 0;
	return repository?.isPage !== true && (packageAt(address)?.page ?? "front") === "front";
}
async function post(ports, query) {
	const { status, body } = await postGraphql(ports.client, query, ports);
	const exchange = {
		method: "POST",
		url: "https://api.github.com/graphql",
		ms: 0,
		...status === 0 ? { error: "network" } : { status }
	};
	if (status !== 200) ports.log(`Some repositories are not known: GitHub ${status === 0 ? "did not answer" : `said ${status}`}.`);
	return {
		exchange,
		body
	};
}
async function askOthers(wanted, config, { tools, isAsked, longest }) {
	const bases = Object.fromEntries(Object.entries(config.links.registries).filter(([, base]) => typeof base === "string"));
	const registries = factRegistries({
		...wanted,
		bases,
		...config.links.contact === void 0 ? {} : { contact: config.links.contact }
	}).filter(({ name }) => isAsked(name));
	const addresses = [.../* @__PURE__ */ new Set([
		...wanted.repositories,
		...wanted.packages,
		...wanted.papers
	])].filter((address) => registries.some(({ idOf }) => idOf(new URL(address)) !== void 0)).slice(0, mostOfOthers);
	if (!tools || addresses.length === 0) return /* @__PURE__ */ new Map();
	const web = await tools.open();
	try {
		return await askFacts(addresses, web, {
			registries,
			perHost: config.links["per-host"],
			deadline: longest
		});
	} finally {
		await web.close();
	}
}
/** Judgements with what was found, for those who judge entries by them; where nothing was found, what is known of a link otherwise. */
function withFacts(known, judgements) {
	const told = [...known].flatMap(([url, { via, answer }]) => answer?.facts ? [{
		url,
		verdict: answer.verdict ?? { kind: "alive" },
		via,
		requests: answer.requests,
		facts: answer.facts
	}] : []);
	const own = new Set(told.map(({ url }) => url));
	return [...told, ...judgements.filter(({ url }) => !own.has(url))];
}
// src/admission/boxes.ts
/** The boxes of a pull request's description, as GitHub renders task lists: what is in code, in comments or in quotes is none. */
/** What is longer is no description that a person wrote: GitHub takes 65,536 characters. */
const longest = 7e4;
/** Every box of a text, in its order. */
function readBoxes(text) {
	const whole = `\n${text.slice(0, longest)}`;
	return parseBlocks(whole).flatMap((block) => {
		const leaf = block.kind === "item" && block.quote < 0 ? block.leaves[0] : void 0;
		const mark = leaf && /^\[([ xX])\]\s+\S/.exec(inlineText(whole, leaf))?.[1];
		if (mark === void 0) return [];
		return [{
			text: visibleText(whole, leaf, readLinks(whole, leaf, /* @__PURE__ */ new Map())).slice(3).replace(/\s+/g, " ").trim(),
			isTicked: mark !== " "
		}];
	});
}
/** Whether a box is the one that the configuration names: by its words, whatever their marks and case, and whatever follows them. */
function isNamed({ text }, name) {
	const [own, wanted] = [plainWords(text), plainWords(name)];
	return wanted !== "" && (own === wanted || own.startsWith(`${wanted} `));
}
/** Whether a box of this name is ticked; of several one is enough. */
function isTicked(boxes, name) {
	return boxes.some((box) => box.isTicked && isNamed(box, name));
}
/** The template that shares most boxes with a description; of several such ones the one of which it leaves the fewest open. Undefined where it shares none with any. Only some boxes may count for that. */
function closest(templates, boxes, isCounted) {
	const own = new Set(boxes.map(({ text }) => plainWords(text)));
	const [best] = templates.map((template) => {
		const counted = template.filter(isCounted);
		return {
			template,
			shared: counted.filter(({ text }) => own.has(plainWords(text))).length,
			open: openBoxes(counted, boxes).length
		};
	}).filter(({ shared }) => shared > 0).toSorted((a, b) => b.shared - a.shared || a.open - b.open);
	return best?.template;
}
/** Boxes of a template that a description leaves open; one that was removed is open too. */
function openBoxes(template, boxes) {
	const left = /* @__PURE__ */ new Map();
	for (const box of boxes) if (box.isTicked) left.set(plainWords(box.text), (left.get(plainWords(box.text)) ?? 0) + 1);
	return template.filter(({ text }) => {
		const count = left.get(plainWords(text)) ?? 0;
		left.set(plainWords(text), count - 1);
		return count < 1;
	});
}
// src/admission/wording.ts
/** Words of others inside ours: they go between two backticks, which the writer of Markdown turns into a code span of its own. */
/** A text that can be between two backticks of a message. */
function plainText(text) {
	return shortened(text.replaceAll("`", "'"), 80);
}
/** A text between backticks. */
function quoted(text) {
	return `\`${plainText(text)}\``;
}
/** `a`, `a or b`, `a, b or c`, each quoted. */
function choice(texts) {
	const all = texts.map(quoted);
	return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}
// src/admission/judge/others.ts
/** What packages, papers and addresses must have, answered from what registries told. Pure. */
function answer(requirement, key, { todo, sentence, ...said }) {
	const isMissed = said.result === "missed";
	return {
		requirement,
		key,
		...said,
		...isMissed && todo !== void 0 ? { todo } : {},
		...isMissed && sentence !== void 0 ? { sentence } : {}
	};
}
const result = (isMet) => isMet ? "met" : "missed";
/** An answer for each requirement on a package. */
function judgePackage(facts, rules, today) {
	const { age, "release-within": within, downloads } = rules;
	const unknown = (what) => ({
		result: "unknown",
		found: `not known: ${facts.host} does not say ${what}`
	});
	const answers = [];
	if (age !== void 0) {
		const asked = `first released at least ${spanInWords(age)} ago`;
		const { created } = facts;
		answers.push(answer("age", "require.package.age", {
			asked,
			...!isDay(created) || today === void 0 ? unknown("when it was first released") : {
				result: result(isOldEnough(created, age, today)),
				found: `first released on ${created}`,
				todo: `Please propose it again from ${shiftDay(created, age, 1)} on`,
				sentence: `was first released on ${created}, but new entries must be at least ${spanInWords(age)} old`
			}
		}));
	}
	if (within !== void 0) {
		const asked = `a release within the last ${spanInWords(within)}`;
		const { released } = facts;
		answers.push(answer("release-within", "require.package.release-within", {
			asked,
			...!isDay(released) || today === void 0 ? unknown("when its last release was") : {
				result: result(released >= shiftDay(today, within, -1)),
				found: `last release on ${released}`,
				todo: "If it is still maintained, please propose it again after its next release",
				sentence: `had its last release on ${released}, but new entries need one within the last ${spanInWords(within)}`
			}
		}));
	}
	if (downloads !== void 0) {
		const asked = `at least ${counted(downloads, "download")} in the last month`;
		const known = facts.downloads;
		const rounded = known === void 0 ? "" : known < 100 ? "fewer than 100" : `about ${twoDigits(known)}`;
		answers.push(answer("downloads", "require.package.downloads", {
			asked,
			...known === void 0 ? unknown("how often it is downloaded") : {
				result: result(known >= downloads),
				found: `${rounded} in the last month`,
				todo: "Please propose it again when more people use it",
				sentence: `had ${rounded} downloads in the last month, but new entries need at least ${downloads}`
			}
		}));
	}
	return answers;
}
/** Two digits of a number, the others zero: it stays the same from day to day. */
function twoDigits(count) {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
	return Math.floor(count / step) * step;
}
/** An answer for each requirement on a paper. That a preprint was published nowhere nobody knows for certain. */
function judgePaper(facts, { year, venue }) {
	const answers = [];
	if (year !== void 0) answers.push(answer("year", "require.paper.year", {
		asked: `published in ${year} or later`,
		...facts.year === void 0 ? {
			result: "unknown",
			found: "not known: no registry says which year"
		} : {
			result: result(facts.year >= year),
			found: String(facts.year),
			todo: "If a newer version was published, link that",
			sentence: `is of ${facts.year}, but new entries must be of ${year} or later`
		}
	}));
	if (venue !== void 0) answers.push(answer("venue", "require.paper.venue", {
		asked: "published in a journal or at a conference",
		...facts.published !== void 0 ? {
			result: "met",
			found: `published as ${quoted(facts.published)}`
		} : facts.isPreprint || !facts.isKnown ? {
			result: "unknown",
			found: facts.isPreprint ? "a preprint, of which no publication is known" : "not known: no registry says whether it was"
		} : {
			result: "met",
			found: "published"
		}
	}));
	return answers;
}
/** An answer for each requirement on addresses. */
function judgeUrls(addresses, { https, shorteners }) {
	if (addresses.length === 0) return [];
	const answers = [];
	if (https !== void 0) {
		const plain = addresses.filter((address) => /^http:/i.test(address));
		answers.push(answer("https", "require.url.https", {
			asked: "addresses with `https`",
			result: result(plain.length === 0),
			found: plain.length === 0 ? "all of them" : `${counted(plain.length, "address", "addresses")} with \`http\``,
			todo: "Write `https` where the site answers there",
			sentence: `links ${quoted(plain[0] ?? "")}, but new entries need \`https\``
		}));
	}
	if (shorteners !== void 0) {
		const short = addresses.flatMap((address) => {
			const host = hostOf(address) ?? "";
			return isShortener(host) ? domainOf(host) : [];
		});
		answers.push(answer("shorteners", "require.url.shorteners", {
			asked: "no link shorteners",
			result: result(short.length === 0),
			found: short.length === 0 ? "none" : quoted(short[0]),
			todo: "Link the page itself",
			sentence: `links ${quoted(short[0] ?? "")}, which shortens addresses, but new entries must link the page itself`
		}));
	}
	return answers;
}
// src/admission/judge/checklist.ts
/** Most boxes that a row names. */
const mostNamed = 5;
/** The answer for `checklist` and `owner-box`; none where nothing is asked. */
function judgeBoxes({ boxes, templates, isOwner }, config) {
	const { checklist, "owner-box": ownerBox } = config.proposal;
	if (checklist === void 0 && ownerBox === void 0) return [];
	const asked = checklist ? "all boxes of the template ticked" : `the box ${quoted(ownerBox)} ticked where that is so`;
	const row = {
		requirement: "checklist",
		key: checklist ? "proposal.checklist" : "proposal.owner-box",
		asked
	};
	if (boxes === void 0) return checklist || isOwner ? [{
		...row,
		result: "unknown",
		found: "the description is not known"
	}] : [];
	const forSome = [...allRules(config).flatMap(({ exceptions }) => exceptions.map(({ checkbox }) => checkbox)), ...ownerBox === void 0 ? [] : [ownerBox]];
	const isForAll = (box) => !forSome.some((name) => isNamed(box, name));
	const asks = checklist ? templateOf(templates, boxes, isForAll) : { boxes: [] };
	const open = "boxes" in asks ? openBoxes(asks.boxes.filter(isForAll), boxes).map(({ text }) => text) : [];
	const owner = ownerBox !== void 0 && isOwner && !isTicked(boxes, ownerBox) ? [ownerBox] : [];
	const all = [...open, ...owner];
	if (all.length > 0) return [{
		...row,
		result: "missed",
		...missing(all)
	}];
	if ("unknown" in asks) return [{
		...row,
		result: "unknown",
		found: asks.unknown
	}];
	return asks.boxes.length === 0 ? [] : [{
		...row,
		result: "met",
		found: "all of them"
	}];
}
function missing(boxes) {
	const named = enumerate(boxes.map(quoted), mostNamed);
	return {
		found: `not ticked: ${named}`,
		todo: "Please tick them in the description, as far as they are true; where a box is missing, take it over from the template",
		sentence: `In the description of this pull request ${boxes.length === 1 ? "a box is" : `${boxes.length} boxes are`} not ticked: ${named}`
	};
}
/** The boxes of the template that a description is held to: of several the one that it is closest to, else the usual one. Without a usual one GitHub fills in nothing, and nobody knows which was meant. */
function templateOf(templates, boxes, isForAll) {
	if (templates === void 0) return { unknown: "the template could not be read" };
	const usual = templates.usual === void 0 ? void 0 : readBoxes(templates.usual);
	const others = templates.others.map((text) => readBoxes(text));
	if (others.length === 0) return usual ? { boxes: usual } : { unknown: "there is no template with boxes" };
	const all = usual ? [usual, ...others] : others;
	const own = closest(all, boxes, isForAll) ?? usual;
	if (own) return { boxes: own };
	return all.some((one) => one.length > 0) ? { unknown: "it has no box of any template of this list" } : { boxes: [] };
}
// src/admission/judge/proposal.ts
/** An answer for each requirement on a proposal that adds something. */
function judgeProposal(proposal, config) {
	if (proposal.entries === 0) return [];
	return [
		...judgeCount(proposal, config),
		...judgeTitle(proposal, config),
		...judgeBoxes(proposal, config)
	];
}
function judgeCount({ entries }, config) {
	const limit = mostEntries(config);
	if (!limit) return [];
	const { most, key } = limit;
	const isMet = entries <= most;
	return [{
		requirement: "entries",
		key,
		result: isMet ? "met" : "missed",
		asked: most === 1 ? "one entry in a pull request" : `at most ${most} entries in a pull request`,
		found: counted(entries, "entry", "entries"),
		...isMet ? {} : {
			todo: "Please propose the others separately",
			sentence: `This change adds ${entries} entries, but one pull request may add ${most === 1 ? "one" : `${most} at most`}; please propose the others separately`
		}
	}];
}
/** A title that would do. */
function example(wanted, name) {
	return wanted.replace("*", () => name === void 0 || name.trim() === "" ? "NAME" : name).replaceAll("*", "...");
}
function judgeTitle({ title, name }, { proposal }) {
	const wanted = proposal.title;
	if (wanted === void 0) return [];
	const asked = `a title like ${quoted(wanted)}`;
	if (title === void 0) return [{
		requirement: "title",
		key: "proposal.title",
		result: "unknown",
		asked,
		found: "the title is not known"
	}];
	const isMet = isLike(title.trim().toLowerCase(), wanted.trim().toLowerCase().split("*"));
	return [{
		requirement: "title",
		key: "proposal.title",
		result: isMet ? "met" : "missed",
		asked,
		found: quoted(title),
		...isMet ? {} : {
			todo: `Please change it, for example to ${quoted(example(wanted, name))}: the button Edit is beside the title`,
			sentence: `This pull request is called ${quoted(title)}, but its title must be like ${quoted(wanted)}`
		}
	}];
}
// src/admission/judge/osi-approved.ts
/** SPDX identifiers of the licences that the OSI approved, by the SPDX license list's own flag, as the package spdx-license-list 6.12.0 has it (CC0-1.0). A test compares them. */
const osiApproved = "0BSD AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-LBNL BSD-3-Clause-Open-MPI BSL-1.0 BlueOak-1.0.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CDDL-1.0 CECILL-2.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CNRI-Python CPAL-1.0 CPL-1.0 CUA-OPL-1.0 ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 Entessa Fair Frameworx-1.0 GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later GPL-3.0-with-GCC-exception HPND ICU IPA IPL-1.0 ISC Intel Jam LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LPL-1.0 LPL-1.02 LPPL-1.3c LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 MIT MIT-0 MIT-Modern-Variant MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-PL MS-RL MirOS Motosoto MulanPSL-2.0 Multics NASA-1.3 NCSA NGPL NPOSL-3.0 NTP Naumen Nokia OCLC-2.0 OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGTSL OLDAP-2.8 OLFL-1.3 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0 PHP-3.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL SISSL SPL-1.0 SimPL-2.0 Sleepycat UCL-1.0 UPL-1.0 Unicode-3.0 Unicode-DFS-2016 Unlicense VSL-1.0 W3C W3C-20150513 Watcom-1.0 WordNet Xnet ZPL-2.0 ZPL-2.1 Zlib wxWindows";
// src/admission/judge/licenses.ts
/** Whether a licence is one that a list takes. Pure. */
/** Whether a licence, as an SPDX expression, is taken; undefined for what is no plain choice between licences. */
function isTaken(license, rule) {
	if (rule === true) return true;
	const choices = license.replace(/^\((.*)\)$/, "$1").split(/ OR /i);
	if (choices.some((choice) => isOneOf(choice, rule))) return true;
	return choices.some((choice) => /[\s()]|^LicenseRef-/i.test(choice)) ? void 0 : false;
}
function isOneOf(license, rule) {
	const own = bare(license);
	return rule === "osi" ? osi.has(own) : rule.some((one) => bare(one) === own);
}
/** GitHub says `GPL-3.0` of what SPDX calls `GPL-3.0-only` and `GPL-3.0-or-later`. */
function bare(license) {
	return license.trim().toLowerCase().replace(/(?:-only|-or-later|\+)$/, "");
}
const osi = new Set(osiApproved.split(" ").map(bare));
// src/admission/judge/repository.ts
/** What a repository must have, answered from what its host told. Pure. */
/** What is said where the host told nothing of a repository, or nothing of this. */
const unknown = (asked, { host, ...known }, what) => {
	const name = host === "" ? "No registry" : host === "github.com" ? "GitHub" : host;
	return {
		asked,
		result: "unknown",
		found: Object.keys(known).length === 0 ? `not known: ${name} did not answer, or does not show it` : `not known: ${name} does not say ${what}`
	};
};
const judges = {
	age: (span, facts, today) => {
		const asked = `created at least ${spanInWords(span)} ago`;
		const { created } = facts;
		if (!isDay(created) || today === void 0) return unknown(asked, facts, "when it was created");
		return {
			asked,
			result: isOldEnough(created, span, today) ? "met" : "missed",
			found: `created on ${created}`,
			todo: `Please propose it again from ${shiftDay(created, span, 1)} on. If the code is older than its repository, say so in a comment`,
			is: `was created on ${created}`,
			need: `must be at least ${spanInWords(span)} old`
		};
	},
	"commit-within": (span, facts, today) => {
		const asked = `a commit within the last ${spanInWords(span)}`;
		const { committed } = facts;
		if (!isDay(committed) || today === void 0) return unknown(asked, facts, "when its last commit was");
		return {
			asked,
			result: committed >= shiftDay(today, span, -1) ? "met" : "missed",
			found: `last commit on ${committed}`,
			todo: "If it is still maintained, a new commit on its default branch is enough",
			is: `had its last commit on ${committed}`,
			need: `need one within the last ${spanInWords(span)}`
		};
	},
	stars: (least, facts) => {
		const asked = `at least ${counted(least, "star")}`;
		const { stars } = facts;
		if (stars === void 0) return unknown(asked, facts, "how many stars it has");
		const found = `${stars < 10 ? "" : "about "}${roundedStars(stars)} stars`;
		return {
			asked,
			result: stars >= least ? "met" : "missed",
			found,
			todo: `Please propose it again when it has ${least}`,
			is: `has ${found}`,
			need: `need at least ${least}`
		};
	},
	contributors: (least, facts) => {
		const asked = `at least ${counted(least, "contributor")}, bots aside`;
		const { contributors: known } = facts;
		if (known === void 0 || known.atLeast && known.count < least) return unknown(asked, facts, "who contributed to it");
		const found = `${known.atLeast ? "at least " : ""}${counted(known.count, "contributor")}`;
		return {
			asked,
			result: known.count >= least ? "met" : "missed",
			found,
			todo: `Please propose it again when ${least === 2 ? "a second person has" : `${least} people have`} committed to it`,
			is: `has ${found}, bots aside`,
			need: `need at least ${least}`
		};
	},
	license: judgeLicense,
	archived: (_, facts) => {
		const asked = "not archived";
		if (facts.archived === void 0) return unknown(asked, facts, "whether it is archived");
		return {
			asked,
			result: facts.archived ? "missed" : "met",
			found: facts.archived ? "archived" : "not archived",
			todo: "Is there a maintained successor? Please propose that instead",
			is: "is archived",
			need: "must be maintained"
		};
	},
	fork: (_, facts) => {
		const asked = "not a fork";
		if (facts.fork === void 0) return unknown(asked, facts, "whether it is a fork");
		return {
			asked,
			result: facts.fork ? "missed" : "met",
			found: facts.fork ? "a fork" : "not a fork",
			todo: "Please propose the original, or say in a comment why the fork is the one to list",
			is: "is a fork",
			need: "must be the original project"
		};
	},
	readme: (_, facts) => {
		const asked = "a readme";
		if (facts.readme === void 0) return unknown(asked, facts, "whether it has a readme");
		return {
			asked,
			result: facts.readme ? "met" : "missed",
			found: facts.readme ? "it has one" : "no readme",
			todo: "Add a README.md that says what it is and how it is used",
			is: "has no readme",
			need: "need one"
		};
	},
	topics: (wanted, facts) => {
		const asked = `${wanted.length === 1 ? "the topic" : "one of the topics"} ${choice(wanted)}`;
		const { topics } = facts;
		if (topics === void 0) return unknown(asked, facts, "which topics it has");
		const own = topics.filter((topic) => wanted.some((one) => one.toLowerCase() === topic.toLowerCase()));
		const has = topics.length === 0 ? "no topics" : `the ${topics.length === 1 ? "topic" : "topics"} ${enumerate(topics.map(quoted), 5)}`;
		return {
			asked,
			result: own.length > 0 ? "met" : "missed",
			found: own.length > 0 ? enumerate(own.map(quoted)) : has,
			todo: `Add ${wanted.length === 1 ? "it" : "one of them"} to the topics of the repository`,
			is: `has ${has}`,
			need: `need ${asked}`
		};
	},
	file: (name, facts) => {
		const asked = `a file ${quoted(name)} at its root`;
		const has = facts.files?.[name];
		if (has === void 0) return unknown(asked, facts, "which files it has");
		return {
			asked,
			result: has ? "met" : "missed",
			found: has ? "it is there" : "no such file",
			todo: `Add ${quoted(name)} to the root of its default branch`,
			is: `has no file ${quoted(name)} at its root`,
			need: "need one"
		};
	}
};
function judgeLicense(rule, facts) {
	const asked = rule === true ? "a licence" : rule === "osi" ? "a licence that the OSI approved" : `the licence ${choice(rule)}`;
	const need = rule === true ? "need one" : rule === "osi" ? "need one that the OSI approved" : `need ${rule.length === 1 ? "" : "one of "}${rule.map(quoted).join(", ")}`;
	const { license } = facts;
	if (license === void 0) return unknown(asked, facts, "which licence it has");
	if (license === null) return {
		asked,
		result: "missed",
		found: "no licence",
		todo: "Add a file LICENSE with one to the project",
		is: "has no licence",
		need
	};
	const taken = isTaken(license, rule);
	if (taken === void 0) return {
		asked,
		result: "unknown",
		found: `the licence ${quoted(license)}, which a person has to read`
	};
	return {
		asked,
		result: taken ? "met" : "missed",
		found: quoted(license),
		todo: "If the project can be used under another licence too, say so in a comment",
		is: `has the licence ${quoted(license)}`,
		need
	};
}
const keys = [
	"age",
	"commit-within",
	"stars",
	"contributors",
	"license",
	"archived",
	"fork",
	"readme",
	"topics",
	"file"
];
/** The form of 0.1 says them in this order. */
const flatKeys = [
	"stars",
	"age",
	"license",
	"archived"
];
/** An answer for each requirement on a repository; what a ticked box of the configuration asks instead counts for it. */
function judgeRepository(facts, rules, { boxes, today }) {
	const taken = rules.exceptions.filter(({ checkbox }) => isTicked(boxes, checkbox));
	return (rules.isFlat ? flatKeys : keys).flatMap((key) => {
		const instead = taken.flatMap((one) => one[key] === void 0 ? [] : [{
			checkbox: one.checkbox,
			asked: one[key]
		}]);
		const plain = rules.repository?.[key] === void 0 ? [] : [{ asked: rules.repository[key] }];
		const rulings = (instead.length > 0 ? instead : plain).map(({ checkbox, asked }) => ({
			checkbox,
			ruling: rule(key, asked, facts, today)
		}));
		const first = (result) => rulings.find(({ ruling }) => ruling.result === result);
		const best = first("met") ?? first("unknown") ?? rulings.at(-1);
		return best ? [toAnswer(key, best.ruling, rules, best.checkbox)] : [];
	});
}
function rule(key, asked, facts, today) {
	return judges[key](asked, facts, today);
}
function toAnswer(requirement, { asked, result, found, todo, is, need }, { isFlat }, exception) {
	const isMissed = result === "missed";
	return {
		requirement,
		result,
		asked,
		found,
		key: isFlat ? `require.${requirement}` : `require.repository.${requirement}`,
		...isMissed && todo !== void 0 ? { todo } : {},
		...isMissed && is !== void 0 ? { sentence: `${is}, but new entries ${need}` } : {},
		...exception === void 0 ? {} : { exception }
	};
}
// src/admission/subject.ts
const paperRegistries = [
	"doi",
	"arxiv",
	"pubmed",
	"openreview"
];
const paperSchemes = new Set("arxiv doi acl pmid pmc openreview neurips nips pmlr jmlr cvf aaai ieee pii oup mdpi jama acm".split(" "));
/** What an entry links, with the facts of its first repository, its first package and its first paper. */
function subjectOf(entry, known, isFlat) {
	const judged = judgementsOf(entry, known);
	const addresses = entry.links.map(({ url }) => url);
	const linked = linkedBy(entry);
	const repository = repositoryOf(linked, judged) ?? (isFlat ? projectOf(judged) : void 0);
	const parcel = packageOf(linked, judged);
	const paper = paperOf(entry, judged);
	return {
		...repository ? { repository } : {},
		...parcel ? { package: parcel } : {},
		...paper ? { paper } : {},
		addresses: addresses.filter((url) => /^https?:\/\//i.test(url))
	};
}
function repositoryOf({ repository: first }, judged) {
	if (!first) return void 0;
	const judgement = judged.find(({ url }) => url === first.address);
	return {
		host: first.host,
		...first.forge === "github" && judgement?.via === "github" ? ofGithub(judgement.facts) : {},
		...judgement?.facts?.repository
	};
}
/** What the link check knows of a repository of GitHub, whoever asked. */
function ofGithub(facts) {
	if (!facts) return {};
	const { stars, created, archived = false, license, unlicensed } = facts;
	return {
		...stars === void 0 ? {} : { stars },
		...created === void 0 ? {} : { created },
		archived,
		...licenseOf(license, unlicensed)
	};
}
function licenseOf(license, unlicensed) {
	if (license !== void 0) return { license };
	return unlicensed ? { license: null } : {};
}
/** The form of 0.1 takes the facts of whatever project an entry links. */
function projectOf(judged) {
	const { stars, created, archived, license, unlicensed } = factsOf(judged);
	const facts = {
		...stars === void 0 ? {} : { stars },
		...created === void 0 ? {} : { created },
		...archived === void 0 ? {} : { archived },
		...licenseOf(license, unlicensed)
	};
	return Object.keys(facts).length === 0 ? void 0 : {
		host: "",
		...facts
	};
}
function packageOf({ package: first }, judged) {
	return first && {
		host: first.host,
		...judged.find(({ url }) => url === first.address)?.facts?.package
	};
}
function paperOf({ identifiers }, judged) {
	const isPaper = identifiers.some(({ scheme }) => paperSchemes.has(scheme));
	const answered = judged.filter(({ via, facts }) => paperRegistries.includes(via) && facts !== void 0);
	if (!isPaper && answered.length === 0) return void 0;
	const facts = answered[0]?.facts ?? {};
	const published = answered.map((one) => one.facts?.published).find((one) => one !== void 0);
	return {
		...facts.year === void 0 ? {} : { year: facts.year },
		...published === void 0 ? {} : { published },
		isPreprint: identifiers.filter(({ scheme }) => paperSchemes.has(scheme)).every(({ scheme, value }) => scheme === "arxiv" || scheme === "doi" && isPreprintDoi(value)),
		isKnown: answered.length > 0
	};
}
/** DOIs that arXiv, bioRxiv and medRxiv, SSRN, OSF, Research Square, ChemRxiv, Preprints.org and Authorea give. */
function isPreprintDoi(doi) {
	return /^10\.(?:48550|1101|64898|2139|31219|31234|21203|26434|20944|22541|36227)\//i.test(doi);
}
// src/admission/admission.ts
/** All answers; undefined where the list asks nothing of anybody, or the proposal adds nothing. */
function admissionOf({ added, sections, judgements, config, author, title, body, templates, now }) {
	const works = worksAdded(added);
	if (!asksAnything(config) || works.length === 0) return void 0;
	const known = byAddress(judgements);
	const boxes = body === void 0 ? void 0 : readBoxes(body);
	const scene = {
		known,
		config,
		boxes: boxes ?? [],
		now
	};
	return {
		entries: works.map(({ path, entry }) => ({
			path,
			title: titleOf(entry),
			answers: answersFor(entry, {
				...scene,
				sections: sections.get(path) ?? []
			})
		})),
		proposal: judgeProposal({
			entries: works.length,
			name: works[0] && titleOf(works[0].entry),
			title,
			boxes,
			templates,
			isOwner: works.some(({ entry }) => isOwnedBy(author, entry, judgementsOf(entry, known)))
		}, config)
	};
}
/** The answers of one entry, new or old; none where nothing is asked of its section, or of what it links. */
function answersFor(entry, { sections, known, config, boxes, now }) {
	const rules = rulesFor(sections, entry, config);
	if (!rules) return [];
	const subject = subjectOf(entry, known, rules.isFlat);
	const today = now === void 0 ? void 0 : dayAt(now);
	return [
		...subject.repository ? judgeRepository(subject.repository, rules, {
			boxes,
			today
		}) : [],
		...subject.package && rules.package ? judgePackage(subject.package, rules.package, today) : [],
		...subject.paper && rules.paper ? judgePaper(subject.paper, rules.paper) : [],
		...rules.url ? judgeUrls(subject.addresses, rules.url) : []
	];
}
export { worksAdded as S, factsOf as _, withFacts as a, shortened as b, rulesFor as c, findIssues as d, makeLabel as f, byAddress as g, shiftDay as h, gatherFacts as i, linkedBy as l, dayAt as m, answersFor as n, asksAnything as o, openIssue as p, quoted as r, mostEntries as s, admissionOf as t, editIssue as u, judgementsOf as v, titleOf as x, roundedStars as y };
