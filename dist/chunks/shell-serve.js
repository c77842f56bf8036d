import { t as _3 } from "./shell-promises.js";
import { Br as lineAt, D as ConfigError, Si as _55, T as defaultConfig, Ur as readLines, V as UserError, Y as milliseconds, bi as _14, cr as parseList, h as logLine, k as checkSources, nt as countFindings, vi as _7, wi as _67$1, yi as _100 } from "./shell-check.js";
import { t as openLinkPorts } from "./shell-open2.js";
import { n as ask, r as limitRequestTime, t as GitHubError } from "./shell-client.js";
import { t as isPublicApi } from "./shell-home.js";
import { r as reviewPullRequest, t as taskOf } from "./shell-events.js";
import { b as readLimits, m as dayOf$1 } from "./shell-check-links.js";
import { t as thankTaken } from "./shell-thank-taken.js";
import { n as fixPullRequest } from "./shell-fix-pull-request.js";
import { a as publishSkip, i as publishFailure, n as passMergeGroup, o as whyFailed } from "./shell-check-run.js";
import "./shell-config.js";
import { t as parseBoth } from "./shell-load.js";
import { n as configPlaces, o as readConfigTexts, r as configTextFrom } from "./shell-read-config.js";
import { d as readRepository, u as readDefaultBranch } from "./shell-commits.js";
import { t as readListsAt } from "./shell-read-lists.js";
import { n as fixedAnswer, t as answerOn } from "./shell-answer-on-issue.js";
import { n as repairedLine, t as repairList } from "./shell-repair-list.js";
import { a as readPermission, i as mayWrite } from "./shell-declined-answer.js";
import { l as readPull } from "./shell-answer.js";
import { d as startedCheckRuns, u as startCheckRun } from "./shell-write.js";
import { n as triagedLine, t as triageProposals } from "./shell-triage-proposals.js";
import { n as sweepLinks } from "./shell-sweep-links.js";
import { a as columnsOf, c as tonesOf, i as text, n as anchor, o as ground, p as number, r as escaped, s as round } from "./shell-escape.js";
import { t as _12 } from "./shell-_builtin_node_http.js";
// src/serve/packages.ts
/** The packages that only `serve` needs. They are optional peers, so that the command line and the Action do without; a missing one ends in one line. */
/** Each package with the versions that are known to work together. */
const wanted = {
	probot: "14",
	"pg-boss": "12",
	pg: "8",
	"@electric-sql/pglite": "0.5",
	"prom-client": "15",
	pino: "10"
};
/** How each is loaded; named one by one, because bundlers read the names. */
const loaders = {
	probot: () => import("probot"),
	"pg-boss": () => import("pg-boss"),
	pg: () => import("pg"),
	"@electric-sql/pglite": () => import("@electric-sql/pglite"),
	"prom-client": () => import("prom-client"),
	pino: () => import("pino")
};
/** Loads them all. @throws {UserError} which names what is missing and the command that installs it. */
async function loadPackages(load = (name) => loaders[name]()) {
	const names = Object.keys(wanted);
	const found = await Promise.all(names.map((name) => load(name).catch((error) => missing(error, name))));
	const lacking = names.filter((_, index) => found[index] === void 0);
	if (lacking.length > 0) throw new UserError(`serve needs ${lacking.length === 1 ? "a package that is" : "packages that are"} not installed (${lacking.join(", ")}): run \`npm install ${lacking.map((name) => `${name}@${wanted[name]}`).join(" ")}\``);
	const [probot, boss, pg, pglite, metrics, pino] = found;
	return {
		probot,
		boss,
		pg,
		pglite,
		metrics,
		pino
	};
}
/** Nothing where it is the package itself that is not there. @throws what else keeps it from loading. */
function missing(error, name) {
	const { code, message = "" } = error;
	if (code === "ERR_MODULE_NOT_FOUND" && message.includes(`'${name}'`)) return void 0;
	throw error;
}
// \0builtin:node:crypto
const all = /* @__PURE__ */ process.getBuiltinModule("node:crypto");
const read$1 = (key) => all[key];
const _22 = /* @__PURE__ */ read$1("createHash");
const _23 = /* @__PURE__ */ read$1("createHmac");
const _54 = /* @__PURE__ */ read$1("randomBytes");
const _58 = /* @__PURE__ */ read$1("randomUUID");
const _67 = /* @__PURE__ */ read$1("timingSafeEqual");
// src/serve/store/budget.ts
/** GitHub takes 80 of what creates content in a minute and 500 in an hour (docs, rate limits for the REST API); a few are left for clocks that differ. */
const windows = [{
	ms: 62e3,
	most: 78
}, {
	ms: 362e4,
	most: 490
}];
/** More than a review creates as a rule: comments are one write, answers and issues one each. */
const room = 20;
/** GitHub asks for a second between writes (docs, best practices for the REST API). */
const spacing = 1e3;
/** Whoever has the turn for longer is gone; a write ends before, in milliseconds. GitHub gives up after ten seconds. */
const longest$2 = 2e4;
const writeTimeout = 18e3;
function openBudget(database, options) {
	/** The last write of each installation in this process: those of one process wait for each other without asking the database. */
	const last = /* @__PURE__ */ new Map();
	const turn = async (installation, creates, task) => {
		for (;;) {
			const wait = await database.transaction((query) => takeTurn$1(query, {
				installation,
				creates,
				...options
			}));
			if (wait === 0) break;
			await options.sleep(wait);
		}
		try {
			return await task();
		} finally {
			await database.query("update listkeeper.writer set holder = null where installation = $1 and holder = $2", [installation, options.holder]);
		}
	};
	return {
		fullFor: (installation) => waitIn(windows[1], room, {
			query: database.query,
			installation,
			at: options.now()
		}),
		write(installation, creates, task) {
			const own = (last.get(installation) ?? Promise.resolve()).then(() => turn(installation, creates, task));
			const settled = own.catch(() => void 0);
			last.set(installation, settled);
			settled.then(() => last.get(installation) === settled && last.delete(installation));
			return own;
		}
	};
}
/** Takes the turn and writes it down; else the milliseconds after which to ask again. */
async function takeTurn$1(query, { installation, creates, holder, now, spacing: apart = spacing }) {
	const at = now();
	await query("insert into listkeeper.writer (installation) values ($1) on conflict do nothing", [installation]);
	const writer = (await query("select holder, until from listkeeper.writer where installation = $1 for update", [installation]))[0];
	if (writer.holder !== null && Number(writer.until) > at) return 250;
	if (creates) {
		const wait = await windowWait(query, installation, at, apart);
		if (wait > 0) return wait;
		await query("insert into listkeeper.written (installation, at) values ($1, $2)", [installation, at]);
	}
	await query("update listkeeper.writer set holder = $2, until = $3 where installation = $1", [
		installation,
		holder,
		at + longest$2
	]);
	return 0;
}
/** How long it takes until one more may be created. */
async function windowWait(query, installation, at, apart) {
	const [newest] = await query("select max(at) at from listkeeper.written where installation = $1", [installation]);
	const waits = [newest?.at === null || newest === void 0 ? 0 : Number(newest.at) + apart - at];
	for (const window of windows) waits.push(await waitIn(window, 1, {
		query,
		installation,
		at
	}));
	return Math.max(0, ...waits);
}
/** How long it takes until a window has room for so many writes more. */
async function waitIn({ ms, most }, more, { query, installation, at }) {
	const [oldest] = await query("select at from listkeeper.written where installation = $1 and at > $2 order by at desc offset $3 limit 1", [
		installation,
		at - ms,
		most - more
	]);
	return oldest ? Number(oldest.at) + ms - at : 0;
}
/** Takes back the turns of a process that is gone, where this one is known to be the only one. */
async function takeTurnsBack({ query }) {
	await query("update listkeeper.writer set holder = null");
}
/** Forgets writes that no window counts any more. */
async function forgetWrites({ query }, now) {
	await query("delete from listkeeper.written where at < $1", [now - 4e6]);
}
// src/serve/clients.ts
/** Octokits of the app and of its installations, by Probot. Their writes wait for the installation's turn; every request ends in time. */
/** Milliseconds for one request. */
const timeout = 3e4;
function openClients({ probot: { Probot, ProbotOctokit } }, options) {
	const { api, credentials, budget, stopped } = options;
	const probot = new Probot({
		appId: credentials.appId,
		privateKey: credentials.privateKey,
		secret: credentials.webhookSecret,
		baseUrl: api,
		logLevel: "fatal",
		Octokit: ProbotOctokit.defaults((given) => ({
			...given,
			throttle: {
				...given.throttle,
				enabled: false
			},
			retry: {
				...given.retry,
				enabled: false
			}
		}))
	});
	const limited = (octokit) => limitRequestTime(octokit, (request) => AbortSignal.any([stopped, AbortSignal.timeout(writeOf(request) === void 0 ? timeout : writeTimeout)]));
	let own;
	const app = () => own ??= probot.auth().then((octokit) => limited(octokit));
	return {
		app,
		isRemoved: async (installation) => {
			return (await app()).request("GET /app/installations/{installation_id}", { installation_id: installation }).then(() => false, (error) => error.status === 404);
		},
		async of(installation) {
			const octokit = limited(await probot.auth(installation));
			octokit.hook.wrap("request", (send, request) => {
				const kind = writeOf(request);
				return kind === void 0 ? send(request) : budget.write(installation, kind === "creates", async () => send(request));
			});
			return {
				client: octokit,
				mayCommit: async () => {
					const { permissions } = await octokit.auth({ type: "installation" });
					return permissions?.contents === "write";
				},
				linkToken: async () => isPublicApi(api) ? (await octokit.auth({ type: "installation" })).token : void 0
			};
		},
		verify: (text, signature) => probot.webhooks.verify(text, signature)
	};
}
/** What a request changes: nothing, something, or it creates content, which GitHub counts more strictly. */
function writeOf({ method = "GET", url, query }) {
	if (method === "GET" || method === "HEAD") return void 0;
	if (/\/graphql$/.test(url)) return typeof query === "string" && /^\s*mutation\b/.test(query) ? "creates" : void 0;
	if (/\/access_tokens$/.test(url)) return void 0;
	return method === "POST" ? "creates" : "changes";
}
// src/serve/store/tenants.ts
/**
* Remembers repositories as events tell of them: name and owner may have changed, or whether one is private. All in one statement and in
* one order, so that processes which do this at the same time wait for each other in no circle. Of one repository the last fact counts.
*/
async function rememberRepositories(query, told) {
	if (told.length === 0) return;
	const rows = /* @__PURE__ */ new Map();
	for (const one of told) {
		const { isNew = false, isKnown = true } = rows.get(one.id) ?? {};
		rows.set(one.id, {
			...one,
			isNew: one.isNew || isNew,
			isKnown: (one.isKnown ?? false) && isKnown
		});
	}
	await query(`insert into listkeeper.repository as r (id, installation, owner, name, is_private, is_archived, since)
     select id, installation, owner, name, "isPrivate", "isArchived", case when "isNew" then now() end from jsonb_to_recordset($1::jsonb)
       as t(id bigint, installation bigint, owner text, name text, "isPrivate" boolean, "isArchived" boolean, "isNew" boolean, "isKnown" boolean)
     where not "isKnown" or exists (select 1 from listkeeper.repository k where k.id = t.id) order by id
     on conflict (id) do update set installation = excluded.installation, owner = excluded.owner, name = excluded.name,
       is_private = excluded.is_private, is_archived = excluded.is_archived, since = coalesce(excluded.since, r.since)
     where excluded.since is not null or (r.installation, r.owner, r.name, r.is_private, r.is_archived)
       is distinct from (excluded.installation, excluded.owner, excluded.name, excluded.is_private, excluded.is_archived)`, [JSON.stringify([...rows.values()])]);
	const hidden = [...rows.values()].filter(({ isPrivate }) => isPrivate).map(({ id }) => id);
	if (hidden.length === 0) return;
	for (const table of [
		"review",
		"look",
		"health"
	]) await query(`delete from listkeeper.${table} where repository = any($1::bigint[])`, [hidden]);
}
/** What is known of a repository; undefined where the app is not installed there, or suspended. */
async function findRepository(query, id) {
	const [row] = await query(`select r.* from listkeeper.repository r left join listkeeper.installation i on i.id = r.installation
     where r.id = $1 and not coalesce(i.is_suspended, false)`, [id]);
	return row && {
		id,
		installation: Number(row.installation),
		owner: String(row.owner),
		name: String(row.name),
		isPrivate: row.is_private === true,
		isArchived: row.is_archived === true,
		isList: typeof row.is_list === "boolean" ? row.is_list : void 0,
		since: row.since instanceof Date ? row.since : void 0
	};
}
/** Remembers whether a repository is a list; undefined: somebody has to look again. */
async function rememberList(query, id, isList) {
	await query("update listkeeper.repository set is_list = $2 where id = $1", [id, isList ?? null]);
}
/** Carries a change out. */
async function changeTenants(query, installation, change) {
	switch (change.kind) {
		case "installed":
			await query("insert into listkeeper.installation (id) values ($1) on conflict (id) do update set is_suspended = false", [installation]);
			await rememberRepositories(query, change.repositories.map((facts) => ({
				...facts,
				installation,
				isNew: true
			})));
			return;
		case "suspended":
			await query("insert into listkeeper.installation (id, is_suspended) values ($1, $2) on conflict (id) do update set is_suspended = excluded.is_suspended", [installation, change.is]);
			return;
		case "removed":
			await query("delete from listkeeper.health where repository in (select id from listkeeper.repository where installation = $1)", [installation]);
			for (const table of [
				"repository",
				"pull",
				"review",
				"look",
				"wish",
				"delivery",
				"written"
			]) await query(`delete from listkeeper.${table} where installation = $1`, [installation]);
			for (const [table, column] of [["installation", "id"], ["writer", "installation"]]) await query(`delete from listkeeper.${table} where ${column} = $1`, [installation]);
			return;
		case "repositories-removed": return forget(query, installation, change.ids);
		case "deleted": return forget(query, installation, [change.id]);
		case "transferred":
			for (const table of [
				"pull",
				"review",
				"look"
			]) await query(`delete from listkeeper.${table} where repository = $1 and installation <> $2`, [change.id, installation]);
			await query("delete from listkeeper.wish where repository = $1 and installation <> $2", [change.id, installation]);
			return;
		case "closed": return rememberClosed(query, change.id, change.number);
	}
}
/** Remembers that a pull request waits for nobody any more. */
async function rememberClosed(query, repository, number) {
	for (const change of ["review set is_open = false", "pull set is_closed = true"]) await query(`update listkeeper.${change} where repository = $1 and number = $2`, [repository, number]);
}
/** Forgets repositories, of this installation alone. */
async function forget(query, installation, ids) {
	await query("delete from listkeeper.health where repository in (select id from listkeeper.repository where id = any($1::bigint[]) and installation = $2)", [ids, installation]);
	for (const [table, column] of [
		["repository", "id"],
		["pull", "repository"],
		["review", "repository"],
		["look", "repository"],
		["wish", "repository"]
	]) await query(`delete from listkeeper.${table} where ${column} = any($1::bigint[]) and installation = $2`, [ids, installation]);
}
// src/serve/wishes.ts
/** What an event asks of the service: facts about who has installed it and where, and work to do. Pure. */
/** Reads an event; a sentence where there is nothing to do. */
function askedBy(event, payload) {
	const given = payload;
	const installation = numberOf$1(given.installation?.id);
	if (installation === void 0) return "the event is of no installation";
	if (event === "installation" || event === "installation_repositories") return {
		installation,
		...tenantChange(event, given)
	};
	const repository = repositoryOf$1(given.repository);
	if (!repository) return "the event is of no repository";
	const base = {
		installation,
		repository
	};
	if (event === "repository") return {
		...base,
		...repositoryChange(given.action, repository.id)
	};
	if (event === "pull_request" && given.action === "closed") {
		const number = numberOf$1(given.pull_request?.number);
		return number === void 0 ? base : {
			...base,
			change: {
				kind: "closed",
				id: repository.id,
				number
			}
		};
	}
	const wish = wishOf(event, given, repository);
	if (typeof wish === "string") return { ...base };
	const created = given.pull_request?.created_at;
	const isOld = ![
		"opened",
		"reopened",
		"synchronize"
	].includes(given.action ?? "");
	return {
		...base,
		wish,
		...isOld && typeof created === "string" ? { openedAt: created } : {}
	};
}
function wishOf(event, payload, { id }) {
	if (event === "check_run" || event === "check_suite") return wishOfCheck(event, payload, id);
	const task = taskOf(event, payload);
	switch (task.kind) {
		case "review": return reviewWish(id, task.pull.number, {
			isForced: event !== "pull_request" || payload.action === "reopened",
			isNews: task.isNews
		});
		case "answer": {
			const { number, commentId } = task.comment;
			return {
				key: pullKey(id, number),
				kind: "answer",
				ref: String(commentId),
				data: {
					kind: "answer",
					task
				}
			};
		}
		case "repair": return task.landsTaken ? {
			key: `${id}@push`,
			kind: "repair",
			ref: "taken",
			data: {
				kind: "repair",
				landsTaken: true
			}
		} : {
			key: `${id}@push`,
			kind: "repair",
			ref: "",
			data: { kind: "repair" }
		};
		case "merge-group": {
			const { commit } = task.target;
			return isCommit(commit) ? {
				key: `${id}:${commit}`,
				kind: "merge-group",
				ref: "",
				data: {
					kind: "merge-group",
					commit
				}
			} : "the event names no commit";
		}
		case "sweep": return "sweeps come by schedule";
		case "nothing": return task.why;
	}
}
/** The number of the pull request is in `external_id` of every check run of ours. */
function wishOfCheck(event, { action, check_run: run, check_suite: suite, requested_action: button, sender }, id) {
	const number = typeof run?.external_id === "string" && /^\d{1,9}$/.test(run.external_id) ? Number(run.external_id) : void 0;
	const head = event === "check_run" ? run?.head_sha : suite?.head_sha;
	if (action === "rerequested") return number !== void 0 ? reviewWish(id, number, {
		isForced: true,
		isNews: true
	}) : isCommit(head) ? {
		key: `${id}:${head}`,
		kind: "rerun",
		ref: "",
		data: {
			kind: "rerun",
			head
		}
	} : "the event names no commit";
	if (event !== "check_run" || action !== "requested_action" || button?.identifier !== "fix" || number === void 0) return "nothing was asked for";
	const by = sender?.login;
	if (typeof by !== "string" || sender?.type === "Bot") return "bots ask for nothing";
	const request = `check-${numberOf$1(run?.id) ?? 0}`;
	return {
		key: pullKey(id, number),
		kind: "fix",
		ref: request,
		data: {
			kind: "fix",
			number,
			by,
			request
		}
	};
}
function reviewWish(repository, number, how) {
	return {
		key: pullKey(repository, number),
		kind: "review",
		ref: "",
		data: {
			kind: "review",
			number,
			...how
		}
	};
}
function sweepWish(repository) {
	return {
		key: `${repository}@clock`,
		kind: "sweep",
		ref: "",
		data: { kind: "sweep" }
	};
}
function lookWish(repository) {
	return {
		key: `${repository}@look`,
		kind: "look",
		ref: "",
		data: { kind: "look" }
	};
}
function pullKey(repository, number) {
	return `${repository}#${number}`;
}
function isCommit(text) {
	return typeof text === "string" && /^[0-9a-f]{40,64}$/.test(text);
}
function tenantChange(event, { action, repositories = [], repositories_added: added = [], repositories_removed: gone = [], installation }) {
	const owner = installation?.account?.login;
	const facts = (all) => all.flatMap((one) => repositoryOf$1(one, owner) ?? []);
	if (event === "installation_repositories") {
		if (action === "removed") return { change: {
			kind: "repositories-removed",
			ids: facts(gone).map(({ id }) => id)
		} };
		return action === "added" ? { change: {
			kind: "installed",
			repositories: facts(added)
		} } : {};
	}
	switch (action) {
		case "created": return { change: {
			kind: "installed",
			repositories: facts(repositories)
		} };
		case "deleted": return { change: { kind: "removed" } };
		case "suspend":
		case "unsuspend": return { change: {
			kind: "suspended",
			is: action === "suspend"
		} };
		default: return {};
	}
}
/** What else changes about a repository (its name, whether it is private or archived) is in the facts that every event brings. */
function repositoryChange(action, id) {
	if (action === "deleted") return { change: {
		kind: "deleted",
		id
	} };
	return action === "transferred" ? { change: {
		kind: "transferred",
		id
	} } : {};
}
/** What GitHub takes as a name of a repository or an account; everything else is forged or broken. */
const repositoryName = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
const accountName = /^[\w-]{1,100}$/;
function repositoryOf$1(value, of) {
	const given = value ?? {};
	const id = numberOf$1(given.id);
	const owner = given.owner?.login ?? (typeof given.full_name === "string" ? given.full_name.split("/")[0] : of);
	const { name } = given;
	if (id === void 0 || typeof name !== "string" || typeof owner !== "string") return void 0;
	if (!repositoryName.test(name) || !accountName.test(owner)) return void 0;
	return {
		id,
		owner,
		name,
		isPrivate: given.private === true,
		isArchived: given.archived === true
	};
}
function numberOf$1(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
// src/serve/intake.ts
/** So many share a transaction at most. */
const mostTogether = 100;
/** So many may wait. */
const mostWaiting = 2e3;
/** Milliseconds after which one that waits is given up: GitHub is promised an answer within a second. */
const patience$1 = 800;
function openIntake(database, queue, { onError }) {
	let waiting = [];
	let running;
	const run = async () => {
		while (waiting.length > 0) {
			const part = waiting.slice(0, mostTogether);
			waiting = waiting.slice(mostTogether);
			await takeAll(part.filter(({ isGone }) => !isGone));
		}
		running = void 0;
	};
	const takeAll = async (part) => {
		const all = part.map(({ delivery }) => delivery);
		try {
			const fresh = await database.transaction((query) => record(query, queue, all));
			for (const { delivery, settle } of part) settle(fresh.has(delivery) ? "new" : "known");
		} catch (error) {
			if (part.length > 1) for (const one of part) await takeAll([one]);
			else {
				onError(error);
				for (const { settle } of part) settle("busy");
			}
		}
	};
	return {
		take: (delivery) => new Promise((resolve) => {
			if (waiting.length >= mostWaiting) return resolve("busy");
			const own = {
				delivery,
				isGone: false,
				settle: (taking) => {
					clearTimeout(timer);
					resolve(taking);
				}
			};
			const timer = setTimeout(() => {
				own.isGone = true;
				resolve("busy");
			}, patience$1);
			waiting.push(own);
			running ??= run();
		}),
		drain: async () => {
			await running;
		}
	};
}
/** Stores deliveries and what they ask, and returns those that are new. */
async function record(query, queue, all) {
	const byId = new Map(all.toReversed().map((one) => [one.id, one]));
	const asked = new Map([...byId.values()].map((one) => [one, askedBy(one.event, one.payload)]));
	const rows = [...asked].map(([{ id }, what]) => ({
		id,
		installation: typeof what === "string" ? null : what.installation
	}));
	const stored = await query(`insert into listkeeper.delivery (id, installation)
     select id, installation from jsonb_to_recordset($1::jsonb) as d(id text, installation bigint) order by id
     on conflict do nothing returning id`, [JSON.stringify(rows)]);
	const ids = new Set(stored.map(({ id }) => id));
	const fresh = all.filter((one) => ids.has(one.id) && byId.get(one.id) === one);
	const news = fresh.map((one) => asked.get(one)).filter((what) => typeof what !== "string");
	await rememberAll(query, news);
	const wanted = [];
	for (const what of news) if (what.wish && !await isFromBefore(query, what)) wanted.push({
		wish: what.wish,
		asked: what
	});
	await want(query, queue, [...wanted, ...news.flatMap(looksAt)]);
	return new Set(fresh);
}
/** Where the app was installed just now, the page after the installation shows the state of the public lists. */
function looksAt({ change, installation }) {
	if (change?.kind !== "installed") return [];
	return change.repositories.filter(({ isPrivate }) => !isPrivate).map(({ id }) => ({
		wish: lookWish(id),
		asked: {
			installation,
			repository: { id }
		}
	}));
}
/** Stores what events tell of repositories, together as far as no change of who has installed the app stands between them. */
async function rememberAll(query, news) {
	let told = [];
	for (const { installation, repository, change, wish } of news) {
		if (change) {
			await rememberRepositories(query, told);
			told = [];
			await changeTenants(query, installation, change);
		}
		if (repository && change?.kind !== "deleted") told.push({
			...repository,
			installation,
			isNew: false,
			isKnown: wish === void 0
		});
	}
	await rememberRepositories(query, told);
}
/** Whether a pull request was open before the app came, and nobody has pushed to it since: such hear nothing. */
async function isFromBefore(query, { repository, openedAt, wish }) {
	if (!repository || openedAt === void 0 || wish?.data.kind !== "review") return false;
	const { since } = await findRepository(query, repository.id) ?? {};
	if (since === void 0 || Date.parse(openedAt) >= since.getTime()) return false;
	return (await query("select 1 from listkeeper.pull where repository = $1 and number = $2", [repository.id, wish.data.number])).length === 0;
}
/** Stores wishes, and makes sure that each subject has a job. Where the subject is being worked at, its worker sees that there is more. */
async function want(query, queue, wanted) {
	if (wanted.length === 0) return;
	const rows = /* @__PURE__ */ new Map();
	for (const { wish, asked } of wanted) {
		const id = JSON.stringify([
			wish.key,
			wish.kind,
			wish.ref
		]);
		const data = merged(rows.get(id)?.data, wish.data);
		rows.set(id, {
			...wish,
			data,
			installation: asked.installation,
			repository: asked.repository?.id ?? 0
		});
	}
	const subjects = new Map([...rows.values()].map(({ key, installation }) => [key, {
		key,
		installation
	}]));
	await lockSubjects(query, [...subjects.keys()]);
	await query(`insert into listkeeper.wish (key, kind, ref, installation, repository, data)
     select key, kind, ref, installation, repository, data from jsonb_to_recordset($1::jsonb)
       as w(key text, kind text, ref text, installation bigint, repository bigint, data jsonb)
     on conflict (key, kind, ref) do update set version = listkeeper.wish.version + 1, made_at = now(), installation = excluded.installation,
       data = case when excluded.kind <> 'review' then excluded.data else excluded.data || jsonb_build_object(
         'isForced', (listkeeper.wish.data->>'isForced')::boolean or (excluded.data->>'isForced')::boolean,
         'isNews', (listkeeper.wish.data->>'isNews')::boolean or (excluded.data->>'isNews')::boolean) end`, [JSON.stringify([...rows.values()], withoutZeros)]);
	await queue.send([...subjects.values()], query);
}
/** The newer of two wishes for the same; a review stays forced and news once it was, as for one that is stored already. */
function merged(old, data) {
	if (old?.kind !== "review" || data.kind !== "review") return data;
	return {
		...data,
		isForced: old.isForced || data.isForced,
		isNews: old.isNews || data.isNews
	};
}
/** PostgreSQL takes every character but one (its manual, JSON types). */
function withoutZeros(_key, value) {
	return typeof value === "string" ? value.replaceAll("\0", "�") : value;
}
/** Keeps who stores wishes of a subject and who ends its job apart, until the transaction ends; in one order for all, so that nobody waits in a circle. */
async function lockSubjects(query, keys) {
	await query("select pg_advisory_xact_lock(key) from (select distinct hashtextextended(k, 7) as key from unnest($1::text[]) k order by 1) locks", [keys]);
}
// src/serve/store/health.ts
/** Days that are kept. */
const keptDays$2 = 400;
/** Stores the counts of a list on a day, as 2026-01-31. */
async function rememberHealth(query, repository, { day, ...counts }) {
	await query(`insert into listkeeper.health (repository, day, links, alive, moved, dead, unknown)
     select id, $2::date, $3, $4, $5, $6, $7 from listkeeper.repository where id = $1 and not is_private
     on conflict (repository, day) do update set links = excluded.links, alive = excluded.alive, moved = excluded.moved,
       dead = excluded.dead, unknown = excluded.unknown`, [
		repository,
		day,
		counts.links,
		counts.alive,
		counts.moved,
		counts.dead,
		counts.unknown
	]);
}
/** Forgets old days, and those of repositories that are gone or private. */
async function forgetHealth(query, now) {
	await query(`delete from listkeeper.health h where day < to_timestamp($1)::date - $2::int
       or not exists (select 1 from listkeeper.repository r where r.id = h.repository and not r.is_private)`, [now / 1e3, keptDays$2]);
}
// src/serve/store/hosts.ts
/**
* Whose turn it is at a host. Of one process all runs share the limits of a host; of several processes one asks at a time, by a lease in
* the database, and takes over how long the host wanted to be left alone.
*/
/** Milliseconds for which a process begins requests under one lease, and those for which they may go on. */
const begins = 2e4;
const goesOn = 6e4;
/** Milliseconds before it is tried again to get a lease, and before one who had it tries again. */
const again = 300;
/** The longest that a host is left alone, in milliseconds. */
const longest$1 = 9e5;
/** Where a host refuses and does not say for how long. */
const usual$1 = 1e3;
/** Requests of one process at once, whatever a configuration says. */
const mostAtHost = 8;
/** Hosts that one process keeps in mind. */
const mostHosts = 5e3;
/** Opens the turns of one process. */
function openHostTurns({ query, kind }, { holder, now, sleep }) {
	const hosts = /* @__PURE__ */ new Map();
	const lease = async (domain, host) => {
		const at = now();
		if (kind === "embedded") {
			host.until = Number.POSITIVE_INFINITY;
			return true;
		}
		const [row] = await query(`insert into listkeeper.host as h (domain, holder, held_until, next_at) values ($1, $2, to_timestamp($4), to_timestamp($3))
       on conflict (domain) do update set holder = excluded.holder, held_until = excluded.held_until
         where h.holder is null or h.held_until <= to_timestamp($3)
       returning greatest(0, extract(epoch from h.next_at) - $3)::float8 wait`, [
			domain,
			holder,
			at / 1e3,
			(at + begins + goesOn) / 1e3
		]);
		if (!row) return false;
		host.until = at + begins;
		host.next = Math.max(host.next, at + row.wait * 1e3);
		return true;
	};
	const giveBack = async (domain, host) => {
		host.until = 0;
		if (kind === "embedded") return;
		await query("update listkeeper.host set holder = null, next_at = to_timestamp($3) where domain = $1 and holder = $2", [
			domain,
			holder,
			host.next / 1e3
		]);
	};
	const end = (domain, host, exchange) => {
		host.active--;
		host.next = Math.max(host.next, restAfter(exchange, now()));
		if (host.active === 0 && (host.waiting.length === 0 || host.until <= now())) giveBack(domain, host).catch(() => void 0).then(() => host.waiting.length > 0 ? sleep(again) : void 0).catch(() => void 0).then(() => wake(domain, host));
		else wake(domain, host);
	};
	const wake = (domain, host) => {
		for (const one of host.waiting.splice(0)) one();
		if (host.active === 0 && !host.asking && host.next <= now() && host.until === 0) hosts.delete(domain);
	};
	/** Who does not wait any longer keeps no lease that others want. */
	const giveUp = async (domain) => {
		const host = hosts.get(domain);
		if (!host || host.active > 0 || host.asking || host.until === 0) return void 0;
		await giveBack(domain, host).catch(() => void 0);
		wake(domain, host);
	};
	return async (place, until, over) => {
		const { domain } = place;
		for (;;) {
			if (over?.aborted || now() >= until) return giveUp(domain);
			let host = hosts.get(domain);
			if (!host) {
				host = {
					active: 0,
					next: 0,
					until: 0,
					asking: void 0,
					waiting: []
				};
				forgetIdle(hosts, now());
				hosts.set(domain, host);
			}
			const wait = waitAt(host, place, now());
			if (wait === "free") {
				host.active++;
				if (place.gap > 0) host.next = now() + place.gap;
				const own = host;
				return (exchange) => end(domain, own, exchange);
			}
			if (wait === "lease") {
				const own = host;
				own.asking ??= lease(domain, own).finally(() => {
					own.asking = void 0;
				});
				if (!await own.asking) await sleep(again);
			} else if (wait !== "others" && wait > 9e4) return giveUp(domain);
			else if (wait === "others") await woken(host, until - now(), over);
			else await sleep(Math.min(wait, until - now(), 5e3));
		}
	};
	/** Until somebody ends a request at the host, or the time is over. */
	function woken(host, most, over) {
		return new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				over?.removeEventListener("abort", done);
				resolve();
			};
			const timer = setTimeout(done, Math.min(most, 5e3));
			over?.addEventListener("abort", done, { once: true });
			host.waiting.push(done);
		});
	}
}
/** Where there are very many, those that want nothing any more go. */
function forgetIdle(hosts, at) {
	if (hosts.size < mostHosts) return;
	for (const [domain, { active, next, asking, waiting }] of hosts) if (active === 0 && next <= at && !asking && waiting.length === 0) hosts.delete(domain);
}
/** What a request waits for: nothing, a lease, the end of other requests, or milliseconds. */
function waitAt(host, { most }, at) {
	if (host.until <= at) return host.active > 0 ? "others" : "lease";
	if (host.active >= Math.min(most, mostAtHost)) return "others";
	return host.next > at ? host.next - at : "free";
}
/** The time until which a host is to be left alone after an answer. */
function restAfter(exchange, at) {
	const { wait } = readLimits(exchange, at);
	return exchange.status === 429 || exchange.status === 503 && wait > 0 || wait > 0 ? at + Math.min(longest$1, wait || usual$1) : 0;
}
/** Forgets hosts that nobody asks and that want nothing. */
async function forgetHosts({ query }, now) {
	await query("delete from listkeeper.host where held_until < to_timestamp($1) and next_at < to_timestamp($1)", [now / 1e3]);
}
// src/serve/store/reviews.ts
/** Remembers a review of a public repository. A pull request that was closed meanwhile stays closed. */
async function rememberReview(query, { id, installation }, done) {
	const title = done.title?.replaceAll("\0", "�").slice(0, 300);
	await query(`insert into listkeeper.review as r (repository, number, installation, title, author, conclusion, things, waits_for, is_open)
     select $1, $2, $3, coalesce($4, ''), $5, $6, $7, $8,
       not exists (select 1 from listkeeper.pull p where p.repository = $1 and p.number = $2 and p.is_closed)
     where not exists (select 1 from listkeeper.repository o where o.id = $1 and o.is_private)
     on conflict (repository, number) do update set installation = excluded.installation, title = coalesce($4, r.title), author = excluded.author,
       conclusion = excluded.conclusion, things = excluded.things, waits_for = excluded.waits_for, is_open = excluded.is_open, reviewed_at = now()`, [
		id,
		done.number,
		installation,
		title,
		done.author,
		done.conclusion,
		done.things,
		done.waitsFor
	]);
}
/** Remembers what a look at a list found; undefined: it is no list. */
async function rememberLook(query, { id, installation }, state) {
	if (!state) {
		await query("delete from listkeeper.look where repository = $1", [id]);
		return;
	}
	await query(`insert into listkeeper.look (repository, installation, branch, config, entries, errors, warnings, fixable) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (repository) do update set installation = excluded.installation, branch = excluded.branch, config = excluded.config,
       entries = excluded.entries, errors = excluded.errors, warnings = excluded.warnings, fixable = excluded.fixable, looked_at = now()`, [
		id,
		installation,
		state.branch,
		state.config ?? null,
		state.entries,
		state.errors,
		state.warnings,
		state.fixable
	]);
}
/** Whether a list was looked at in so many hours. */
async function wasLookedAt(query, repository, hours) {
	return (await query(`select 1 from listkeeper.look where repository = $1 and looked_at > now() - $2 * interval '1 hour'`, [repository, hours])).length > 0;
}
/** Days for which reviews are kept; those of pull requests that seem to be open four times as long. */
const keptDays$1 = 90;
/** Deletes what no page shows any more. */
async function forgetReviews(query) {
	await query(`delete from listkeeper.review where reviewed_at < now() - case when is_open then 4 else 1 end * $1 * interval '1 day'`, [keptDays$1]);
}
// src/serve/store/shared-links.ts
/**
* What is known of public addresses, once for all lists that have them. A row is found by a hash of its address; which list has an address is
* stored nowhere. Each address is asked by one run at a time, and what no list wants any more is forgotten.
*/
/** Milliseconds for which a run keeps an address for itself without a sign of life. */
const held = 3e4;
const signOfLife = 1e4;
/** A run waits so long for what others ask, in milliseconds, and looks so often. */
const patience = 6e4;
const look$1 = 1e3;
/** So many are kept together, and so long one waits for others. */
const together = 50;
const longestWait = 3e3;
/** Addresses in one statement. */
const part = 1e3;
/** Days after which an address that no list has wanted is forgotten. A list that is swept wants its addresses once a week. */
const forgottenAfter = 45;
/** Opens the store for one list. */
function openShared(database, options) {
	return { open: async (addresses) => {
		const keys = new Map(addresses.map((address) => [keyOf(address), address]));
		const run = `${options.repository.id}/${_58()}`;
		return openRun(database, {
			...await take(database, {
				keys,
				run,
				...options
			}),
			...options,
			run
		});
	} };
}
/** The hash of an address, cut to 128 bits: nobody can make two addresses with one. */
function keyOf(address) {
	return _22("sha256").update(address).digest("hex").slice(0, 32);
}
/** Takes what nobody knows and nobody asks; the rest is known, or in the hands of others. A private list takes nothing. */
async function take(database, { keys, run, now, repository }) {
	const taken = {
		fresh: /* @__PURE__ */ new Map(),
		own: /* @__PURE__ */ new Map(),
		others: /* @__PURE__ */ new Set()
	};
	const all = [...keys.keys()].sort();
	if (!repository.isPrivate) await database.query(`update listkeeper.link set holder = null ${inOrder("holder is not null and starts_with(holder, $1)")}`, [`${repository.id}/`]);
	for (let start = 0; start < all.length; start += part) {
		const some = all.slice(start, start + part);
		const at = now();
		const mine = new Set(repository.isPrivate ? [] : await claim(database.query, some, {
			run,
			at
		}));
		const rows = new Map((await read(database.query, some, at)).map((row) => [row.key, row]));
		for (const key of some) {
			const address = keys.get(key);
			const row = rows.get(key);
			const known = knownIn(row, address);
			if (mine.has(key)) taken.own.set(address, known?.remembered);
			else if (known && row.is_fresh) taken.fresh.set(address, known);
			else if (!repository.isPrivate) taken.others.add(address);
		}
	}
	return taken;
}
/** The rows to change, locked in one order for all processes, so that nobody waits in a circle. */
const inOrder = (condition) => `where key in (select key from listkeeper.link where ${condition} order by key for update)`;
async function claim(query, keys, { run, at }) {
	const rows = await query(`insert into listkeeper.link as l (key, wanted_on, holder, held_until)
     select decode(k, 'hex'), to_timestamp($3)::date, $2, to_timestamp($4) from unnest($1::text[]) k order by k
     on conflict (key) do update set holder = excluded.holder, held_until = excluded.held_until, wanted_on = excluded.wanted_on
       where (l.fresh_until is null or l.fresh_until <= to_timestamp($3)) and (l.holder is null or l.held_until <= to_timestamp($3))
     returning encode(key, 'hex') key`, [
		keys,
		run,
		at / 1e3,
		(at + held) / 1e3
	]);
	await query(`update listkeeper.link set wanted_on = to_timestamp($2)::date
     ${inOrder(`key in (select decode(k, 'hex') from unnest($1::text[]) k) and wanted_on < to_timestamp($2)::date - 7`)}`, [keys, at / 1e3]);
	return rows.map(({ key }) => key);
}
function read(query, keys, at) {
	return query(`select encode(key, 'hex') key, fact, fresh_until > to_timestamp($2) is_fresh from listkeeper.link
     where key in (select decode(k, 'hex') from unnest($1::text[]) k)`, [keys, at / 1e3]);
}
/** What a row knows; the address is not in it. */
function knownIn(row, url) {
	if (!row || row.fact === null) return void 0;
	const { remembered, ...rest } = JSON.parse(row.fact);
	return {
		...rest,
		remembered: {
			...remembered,
			url
		}
	};
}
function openRun(database, { fresh, own, others, now, sleep, repository, run }) {
	const { query } = database;
	let waiting = [];
	let last = Promise.resolve();
	const failed = () => void 0;
	const flush = () => {
		const facts = waiting;
		waiting = [];
		if (facts.length > 0) last = last.catch(failed).then(() => store(query, facts, repository.id));
		return last;
	};
	const timers = repository.isPrivate ? [] : [setInterval(() => void flush().catch(failed), longestWait), setInterval(() => void renew(query, {
		run,
		at: now()
	}).catch(failed), signOfLife)];
	const awaited = /* @__PURE__ */ new Map();
	let isLooking = false;
	const lookFor = async () => {
		for (const end = now() + patience; awaited.size > 0 && now() < end; await sleep(look$1)) {
			const keys = new Map([...awaited.keys()].map((address) => [keyOf(address), address]));
			for (const row of await read(query, [...keys.keys()], now())) {
				const address = keys.get(row.key);
				const known = knownIn(row, address);
				if (known && row.is_fresh) settle(address, known);
			}
		}
		for (const address of awaited.keys()) settle(address, void 0);
	};
	const settle = (address, known) => {
		awaited.get(address)?.(known);
		awaited.delete(address);
	};
	return {
		fresh,
		own,
		others: new Map([...others].map((address) => [address, () => new Promise((resolve) => {
			awaited.set(address, resolve);
			if (isLooking) return;
			isLooking = true;
			lookFor().catch(() => {
				for (const one of awaited.keys()) settle(one, void 0);
			}).then(() => {
				isLooking = false;
			});
		})])),
		keep: (address, known) => {
			if (repository.isPrivate) return;
			const { url: _, ...remembered } = known.remembered;
			const fact = JSON.stringify({
				...known,
				remembered
			}).replaceAll("\\u0000", "\\ufffd");
			waiting.push({
				key: keyOf(address),
				fact,
				until: (now() + freshFor(known.remembered)) / 1e3
			});
			if (waiting.length >= together) flush().catch(failed);
		},
		close: async () => {
			for (const timer of timers) clearInterval(timer);
			await flush().catch(failed);
			if (own.size > 0) await query(`update listkeeper.link set holder = null ${inOrder("holder = $1")}`, [run]).catch(failed);
		}
	};
}
/** Stores what was found out, where the list that asked is still one that anybody may see. */
async function store(query, facts, repository) {
	await query(`with f as (select decode(key, 'hex') key, fact, until from jsonb_to_recordset($1::jsonb) as g(key text, fact text, until float8)),
       held as (select l.key from listkeeper.link l where l.key in (select key from f) order by l.key for update)
     update listkeeper.link l set fact = f.fact, fresh_until = to_timestamp(f.until), holder = null from f, held
     where l.key = f.key and l.key = held.key and exists (select 1 from listkeeper.repository r where r.id = $2 and not r.is_private)`, [JSON.stringify(facts), repository]);
}
async function renew(query, { run, at }) {
	await query(`update listkeeper.link set held_until = to_timestamp($2) ${inOrder("holder = $1")}`, [run, (at + held) / 1e3]);
}
const day$2 = 864e5;
/** For how long nobody asks again, in milliseconds; somewhat less than the days between sweeps, so that a list alone asks at each of them. */
function freshFor({ verdict, failing }) {
	switch (verdict.kind) {
		case "alive":
		case "moved":
		case "suspect": return 6.5 * day$2;
		case "dead": return Math.min(6.5, 2 ** Math.max(0, (failing?.times ?? 1) - 1) - .2) * day$2;
		case "blocked":
		case "unknown":
		case "excluded": return .8 * day$2;
	}
}
/** Forgets addresses that no list has any more. */
async function forgetLinks({ query }, now) {
	await query("delete from listkeeper.link where wanted_on < to_timestamp($1)::date - $2::int", [now / 1e3, forgottenAfter]);
}
// src/serve/store/turns.ts
/** Seconds. */
const week = 604800;
/** A list that was added has its first turn within a day. */
const firstWithin = 86400;
/** After an outage so many times the usual number have their turn in a minute. */
const catchUp = 4;
/** A turn that did not end is gone on with after this many seconds, so many times. */
const pause = 900;
const mostAgain = 8;
/** A number from 0 to below `seconds` that is always the same for a repository. */
const phase = (seconds) => `mod(mod(hashint8extended(t.repository, 7), ${seconds}) + ${seconds}, ${seconds})`;
/** The next time of a repository that is at least half an interval away. */
const nextTime = (now, seconds) => `to_timestamp(ceil((${now} + ${seconds} / 2.0 - ${phase(seconds)}) / ${seconds}) * ${seconds} + ${phase(seconds)})`;
/** Notes which lists are due, at a time in milliseconds, and when they are next; to be called once a minute. */
async function takeDue(query, now) {
	const at = now / 1e3;
	await query(`insert into listkeeper.turn (repository, next_at, seconds)
     select t.repository, to_timestamp($1::float8 + ${phase(String(firstWithin))}), ${week}
     from (select id as repository from listkeeper.repository r where not is_archived and is_list is distinct from false
       and not exists (select 1 from listkeeper.turn o where o.repository = r.id)) t
     on conflict do nothing`, [at]);
	const [rate] = await query("select ceil(sum(60.0 / seconds) * $1) most from listkeeper.turn", [catchUp]);
	return (await query(`with due as (
       select t.repository, r.installation from listkeeper.turn t join listkeeper.repository r on r.id = t.repository
         left join listkeeper.installation i on i.id = r.installation
       where t.next_at <= to_timestamp($1) and not r.is_archived and r.is_list is distinct from false and not coalesce(i.is_suspended, false)
       order by t.next_at limit $2 for update of t skip locked)
     update listkeeper.turn t set next_at = ${nextTime("$1::float8", "t.seconds")}
     from due where t.repository = due.repository returning t.repository, due.installation`, [at, Math.max(1, Number(rate?.most ?? 0))])).map(({ repository, installation }) => ({
		repository: Number(repository),
		installation: Number(installation)
	}));
}
/** When the links of a list were swept last, in milliseconds; undefined where they never were. */
async function sweptAt(query, repository) {
	const [row] = await query("select done_at from listkeeper.turn where repository = $1", [repository]);
	return row?.done_at?.getTime();
}
/** Notes how a turn ended. */
async function endTurn(query, repository, { seconds, isLeft, isSwept, now }) {
	const at = now / 1e3;
	await query(`update listkeeper.turn t set done_at = case when $5 then to_timestamp($2) else done_at end, seconds = $3,
       again = case when $4 and again < ${mostAgain} then again + 1 else 0 end,
       next_at = case when $4 and again < ${mostAgain} then to_timestamp($2::float8 + ${pause}) when seconds <> $3 then ${nextTime("$2::float8", "$3::int")} else next_at end
     where repository = $1`, [
		repository,
		at,
		seconds,
		isLeft,
		isSwept
	]);
}
/** Forgets the turns of repositories that are gone. */
async function forgetTurns(query) {
	await query("delete from listkeeper.turn t where not exists (select 1 from listkeeper.repository r where r.id = t.repository)");
}
// src/config/chosen-repairs.ts
/** Whether a configuration itself says what is repaired: its keys are asked for, because the defaults say something too. */
/** Whether the plain value of a configuration has the key `repair`, for all lists or in the `contents` of one. */
function choosesRepairs(plain) {
	if (has(plain, "repair")) return true;
	const lists = has(plain, "lists") ? plain.lists : void 0;
	return Array.isArray(lists) && lists.some((list) => has(list, "contents") && has(list.contents, "repair"));
}
function has(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
// src/commands/repository/choices.ts
/** What the maintainers of a list have chosen of that which is done without an event: nothing is said or proposed before they have a configuration. */
const day$1 = 864e5;
/** Between sweeps: a week, or as often as results are to be new, but not more than once a day. */
const usual = 7 * day$1;
/** Reads the choices of a commit. @throws {GitHubError} */
async function readChoices(ports, repo) {
	const found = configTextFrom(configPlaces(ports), await readConfigTexts(ports, repo, repo.commit));
	const read = found === void 0 ? void 0 : readOf(found);
	const config = found === void 0 ? defaultConfig() : read?.config;
	const recheck = config === void 0 ? usual : milliseconds(config.links.recheck);
	return {
		isConfigured: found !== void 0,
		wantsRepairs: read !== void 0 && choosesRepairs(read.plain),
		every: recheck === 0 ? usual : Math.min(usual, Math.max(day$1, recheck)),
		looksDaily: config !== void 0 && (config.triage.close.rules.length > 0 || config.triage.remind !== void 0)
	};
}
/** The configuration and what its text says itself; undefined for a broken one. */
function readOf({ path, text }) {
	if (text === void 0) return void 0;
	try {
		return parseBoth(text, path);
	} catch (error) {
		if (error instanceof ConfigError) return void 0;
		throw error;
	}
}
// src/commands/repository/served-list.ts
/** Whether an app that is installed has anything to do with a repository: one that is no list hears nothing at all. */
/** Fewer entries make no list. */
const fewest = 20;
/** Looks at the default branch. @throws {GitHubError} */
async function lookForList(ports, repo) {
	const tip = await readDefaultBranch(ports.client, repo, ports);
	return tip ? servedBy(await readListsAt(ports, {
		...repo,
		commit: tip.commit
	})) : "other";
}
/** What the default branch holds at a commit, and what a check finds in it; undefined where it is no list. @throws {GitHubError} */
async function lookAtList(ports, { owner, repo, branch, commit }) {
	const read = await readListsAt(ports, {
		owner,
		repo,
		commit
	});
	if (servedBy(read) === "other") return void 0;
	if (read instanceof ConfigError) return {
		branch,
		config: read.path,
		entries: 0,
		errors: 1,
		warnings: 0,
		fixable: 0
	};
	const { lists, config, configText, paths } = read;
	const report = checkSources(lists, config, paths ? { exists: (path) => paths.has(path) } : {});
	const { errors, warnings, fixable } = countFindings(report);
	return {
		branch,
		...configText.text === void 0 && configText.why === void 0 ? {} : { config: configText.path },
		entries: report.files.reduce((sum, file) => sum + file.entries, 0),
		errors,
		warnings,
		fixable
	};
}
function servedBy(read) {
	if (read instanceof ConfigError || read.configText.text !== void 0 || read.configText.why !== void 0) return "configured";
	return read.lists.some(({ text }) => isMostlyEntries(text)) ? "list" : "other";
}
/** Whether a README has at least 20 entries, and they make up most of its lines. @internal for tests */
function isMostlyEntries(text) {
	const { entries } = parseList(text);
	if (entries.length < fewest) return false;
	const starts = readLines(text);
	const filled = starts.filter((start, at) => text.slice(start, starts[at + 1]).trim() !== "").length;
	return new Set(entries.flatMap(({ place }) => {
		const first = lineAt(starts, place.start);
		return Array.from({ length: lineAt(starts, Math.max(place.start, place.end - 1)) - first + 1 }, (_, more) => first + more);
	})).size * 2 > filled;
}
// src/serve/open-check.ts
/** Starts the check run of a head; one that an earlier try started is taken over. */
async function openCheck({ ports, tools, repo, repository }, pull) {
	const { query } = tools.database;
	const subject = String(pull.number);
	const started = {
		commit: pull.head,
		subject
	};
	const where = [repository.id, pull.number];
	const [before] = await query(`insert into listkeeper.pull as p (repository, number, installation, head) values ($1, $2, $3, $4)
     on conflict (repository, number) do update set head = excluded.head, installation = excluded.installation, is_closed = false
     returning p.begun, p.run`, [
		...where,
		repository.installation,
		pull.head
	]);
	const isAgain = before?.begun === pull.head;
	if (!isAgain) await query("update listkeeper.pull set begun = $3, run = null where repository = $1 and number = $2", [...where, pull.head]);
	const known = isAgain && before?.run != null ? Number(before.run) : void 0;
	let id = known ?? (isAgain ? (await startedCheckRuns(ports.client, repo, started, ports))[0] : void 0);
	if (id === void 0) {
		const made = await startCheckRun(ports.client, repo, started, ports);
		id = made.kind === "posted" ? made.id : void 0;
	}
	if (id !== void 0 && id !== known) await query("update listkeeper.pull set run = $3 where repository = $1 and number = $2", [...where, id]);
	return {
		subject,
		canFix: await tools.mayCommit(),
		take: (commit) => {
			if (commit !== pull.head) return void 0;
			const own = id;
			id = void 0;
			return own;
		},
		isOpen: () => id !== void 0
	};
}
// src/serve/scheduled.ts
/** What a list gets when its turn comes, without any event: its links are swept, and where its maintainers have chosen so, fixes are proposed and proposals that wait are looked after. */
/** What a turn does, in this order. */
const parts = [
	triage,
	sweep,
	repair$1
];
/** Milliseconds for the links of one turn; what is left is gone on with soon. A job that takes half an hour is taken for stuck. */
const deadline = 9e5;
const day = 864e5;
/** Does what is to be done in a turn, and returns how it ended as a line. @throws {GitHubError} */
async function takeTurn(ports, tools, repository) {
	const { query } = tools.database;
	const now = await readRepository(ports.client, {
		owner: repository.owner,
		repo: repository.name
	}, ports);
	if (now?.id !== repository.id) return "The repository is no longer there under its name.";
	const { owner, name, isPrivate, isArchived } = now;
	await rememberRepositories(query, [{
		id: now.id,
		installation: repository.installation,
		owner,
		name,
		isPrivate,
		isArchived,
		isNew: false,
		isKnown: true
	}]);
	if (isArchived) return "The repository is archived.";
	if (!now.tip) return "The repository has no commits yet.";
	const target = {
		owner,
		repo: name,
		...now.tip
	};
	const choices = await readChoices(ports, target);
	const isSweepDue = tools.now() - (await sweptAt(query, repository.id) ?? 0) > choices.every - day / 2;
	const scene = {
		ports,
		tools,
		repository: {
			...repository,
			owner,
			name,
			isPrivate
		},
		now,
		target,
		choices,
		isSweepDue
	};
	const done = [];
	for (const part of parts) done.push(await part(scene));
	const isLeft = done.some((part) => part.isLeft === true);
	await endTurn(query, repository.id, {
		seconds: Math.round((choices.looksDaily ? day : choices.every) / 1e3),
		isLeft,
		isSwept: isSweepDue && !isLeft,
		now: tools.now()
	});
	return done.flatMap(({ line }) => line === "" ? [] : [line]).join(" ");
}
/** What the configuration asks for proposals that wait. */
async function triage({ ports, tools, target, choices }) {
	if (!choices.isConfigured) return { line: "" };
	const { links, review, now } = tools;
	return { line: triagedLine(await triageProposals(ports, target, {
		now,
		review,
		...links ? { links } : {}
	})) ?? "" };
}
/** The links. Without a configuration they are counted for the pages, and nothing is said; of a private list without one there is nothing to do. */
async function sweep({ ports, tools, repository, now, target, choices, isSweepDue }) {
	if (!isSweepDue) return { line: "" };
	if (!tools.links) return { line: "No link is checked here." };
	if (repository.isPrivate && !choices.isConfigured) return { line: "The list is private and has no configuration, so its links were not checked." };
	const web = await tools.links.open();
	const { githubToken } = tools.links;
	try {
		const sweepPorts = {
			...ports,
			...web,
			now: tools.now
		};
		const outcome = await sweepLinks(sweepPorts, target, {
			shared: openShared(tools.database, {
				repository,
				now: tools.now,
				sleep: (ms) => web.sleep(ms)
			}),
			deadline,
			isSilent: !choices.isConfigured || !now.hasIssues,
			...githubToken === void 0 ? {} : { githubToken },
			...tools.stopped ? { signal: tools.stopped } : {},
			...tools.links.pauses ? { pauses: tools.links.pauses } : {}
		});
		tools.stopped?.throwIfAborted();
		const { report } = outcome;
		const isLeft = report?.partial === true;
		if (report && !report.offline && !isLeft) await rememberHealth(tools.database.query, repository.id, {
			day: dayOf$1(tools.now()),
			...countsOf(report.links ?? [])
		});
		return {
			line: sweptLine(outcome),
			isLeft: isLeft || report?.offline === true
		};
	} finally {
		await web.close();
	}
}
/** Links by what is sure of them. */
function countsOf(links) {
	const count = (kind) => links.filter(({ verdict }) => verdict.kind === kind).length;
	const [alive, moved, dead] = [
		count("alive"),
		count("moved"),
		count("dead")
	];
	return {
		links: links.length,
		alive,
		moved,
		dead,
		unknown: links.length - alive - moved - dead
	};
}
function sweptLine(outcome) {
	const { report } = outcome;
	const links = report?.links ? `${report.links.length} links were checked${report.partial ? ", not all of them" : ""}` : "No link was checked";
	switch (outcome.kind) {
		case "skipped":
		case "refused": return `${links}: ${outcome.why}.`;
		case "unchanged": return `${links}.`;
		case "opened":
		case "noted":
		case "updated":
		case "closed":
		case "reopened": return `${links}; issue ${outcome.number} was ${outcome.kind}.`;
	}
}
/** Fixes, where the configuration says so. */
async function repair$1({ ports, tools, target, choices, isSweepDue }) {
	if (!isSweepDue) return { line: "" };
	if (!choices.wantsRepairs) return { line: "Nothing is proposed unless the configuration says so." };
	return { line: repairedLine(await repairList(ports, target, {
		occasion: "schedule",
		now: tools.now
	})) };
}
// src/serve/carry-out.ts
/** What each kind of work does: it calls the use cases that the Action calls, with a check in progress while it runs. */
/** Does it, and returns the outcome as a line. @throws {GitHubError} */
async function carryOut({ work, askedAt, repository }, ports, tools) {
	const repo = {
		owner: repository.owner,
		repo: repository.name
	};
	const scene = {
		ports,
		tools,
		repo,
		repository
	};
	switch (work.kind) {
		case "merge-group": return await isList(scene) ? passMergeGroup(ports, {
			...repo,
			commit: work.commit
		}) : noList;
		case "rerun": return rerun(scene, work.head);
		case "repair":
			if (work.landsTaken) await thankTaken(ports, repo);
			return repair(scene);
		case "sweep":
			if (!await isList(scene)) return noList;
			return takeTurn(ports, {
				...tools,
				...tools.links ? { links: await linksFor(tools.links, tools) } : {},
				review: (pull) => review(scene, pull)
			}, repository);
		case "look": return look(scene);
		case "answer": {
			const { task } = work;
			if (!await isList(scene)) return noList;
			const answered = await answerOn(ports, {
				...task,
				comment: {
					...task.comment,
					...repo
				}
			}, {
				review: (pull, more) => review(scene, pull, more),
				now: tools.now
			});
			return answered.kind === "none" ? `nothing to answer: ${answered.why}` : `answered: ${answered.verdict}`;
		}
		case "fix": return fix(scene, work);
		case "review": {
			if (!await isList(scene)) return noList;
			const now = await readPull(ports.client, {
				...repo,
				number: work.number
			}, ports);
			if (!now.isOpen) {
				await rememberClosed(tools.database.query, repository.id, work.number);
				return `#${work.number} is closed.`;
			}
			if (!work.isForced && await isJudged(scene, now.pull, askedAt)) return `#${work.number} was judged as it is.`;
			return outcomeLine(now.pull, await review(scene, now.pull, { isNews: work.isNews }));
		}
	}
}
const noList = "The repository is no list.";
/** Whether the repository is a list: GitHub is asked once, and again after each push to the default branch. */
async function isList({ ports, tools, repo, repository }) {
	if (repository.isList !== void 0) return repository.isList;
	const found = await lookForList(ports, repo) !== "other";
	await rememberList(tools.database.query, repository.id, found);
	return found;
}
/** Milliseconds for which a judgement holds against events that bring nothing new, for example a delivery that comes late. */
const fresh = 36e5;
/** What a review depends on besides the texts; of the labels only those that it looks for, where these are known. */
function stateOf({ head, base, isDraft, labels, title = "", body = "" }, known) {
	const names = known?.map((name) => name.toLowerCase());
	const that = labels.filter((label) => names === void 0 || names.includes(label.toLowerCase()));
	const words = _22("sha256").update(JSON.stringify([title, body])).digest("base64url");
	return JSON.stringify([
		head,
		base,
		isDraft,
		that.toSorted(),
		words
	]);
}
async function isJudged({ tools, repository }, pull, askedAt) {
	const [row] = await tools.database.query("select state, judged_at, labels from listkeeper.pull where repository = $1 and number = $2", [repository.id, pull.number]);
	return row?.state === stateOf(pull, row?.labels ?? null) && row.judged_at !== null && askedAt.getTime() - row.judged_at.getTime() < fresh;
}
/** Reviews a pull request with a check in progress, and remembers that it did. */
async function review(scene, pull, more = {}) {
	const { tools, repository } = scene;
	const { query } = tools.database;
	const checks = await openCheck(scene, pull);
	const ports = {
		...scene.ports,
		checks
	};
	const outcome = await reviewPullRequest(ports, pull, {
		failOn: "error",
		checkRun: true,
		now: tools.now,
		...tools.links ? { links: await linksFor(tools.links, tools) } : {},
		...more
	}).catch(async (error) => {
		if (checks.isOpen()) await publishFailure(ports, pull, whyFailed(error)).catch(() => void 0);
		throw error;
	});
	if (checks.isOpen()) await publishSkip(ports, pull, outcome.reason ?? "there is a newer commit");
	await query(`update listkeeper.pull set begun = null, run = null, state = case when $3 then state else $4 end, judged_at = now(), labels = $5
     where repository = $1 and number = $2`, [
		repository.id,
		pull.number,
		outcome.channel === "moved" || outcome.fixed !== void 0,
		stateOf(pull, outcome.labels ?? null),
		outcome.labels ? JSON.stringify(outcome.labels) : null
	]);
	await rememberOutcome(scene, pull, outcome);
	return outcome;
}
/** What links are asked with: at the pace of all that this service asks. */
async function linksFor(links, { turn, linkToken }) {
	const githubToken = await linkToken();
	return {
		...links,
		...githubToken === void 0 ? {} : { githubToken },
		open: async () => ({
			...await links.open(),
			...turn ? { turn } : {}
		})
	};
}
/** Keeps for the pages what was found, where something was judged. */
async function rememberOutcome({ tools, repository }, { number, author, isDraft, title }, { conclusion, review: said, channel, admission }) {
	if (!said || channel === "moved" || channel === "skipped" || repository.isPrivate) return;
	const waitsFor = (admission ? [...admission.proposal, ...admission.entries.flatMap((entry) => entry.answers)] : []).some(({ result }) => result === "missed") ? "rule" : said.things > 0 || isDraft ? "author" : "maintainer";
	await rememberReview(tools.database.query, repository, {
		number,
		author,
		conclusion,
		things: said.things,
		waitsFor,
		...title === void 0 ? {} : { title }
	});
}
/** The button "Fix" of a check run: as the command, for people who may write and for the author. */
async function fix(scene, { number, by, request }) {
	const { ports, repo } = scene;
	if (!await isList(scene)) return noList;
	const now = await readPull(ports.client, {
		...repo,
		number
	}, ports);
	if (!now.isOpen) return `#${number} is closed.`;
	if (!(now.pull.author.toLowerCase() === by.toLowerCase() && by !== "ghost") && !mayWrite(await readPermission(ports.client, repo, by, ports))) return `#${number}: ${by} may not have it fixed.`;
	const fixed = await fixPullRequest(ports, now, {
		by,
		request
	});
	const head = fixed.kind === "committed" ? fixed.commit : now.pull.head;
	const answer = fixedAnswer(fixed);
	return outcomeLine(now.pull, await review(scene, {
		...now.pull,
		head
	}, fixed.kind === "committed" ? {} : { remarks: async () => [answer.text] }));
}
/** Pull requests whose head a commit is, as they were last seen. */
async function rerun({ tools, repository }, head) {
	const { query, transaction } = tools.database;
	const rows = await query("select number from listkeeper.pull where repository = $1 and head = $2 limit 20", [repository.id, head]);
	await transaction(async (inside) => {
		for (const { number } of rows) await tools.wish(inside, reviewWish(repository.id, number, {
			isForced: true,
			isNews: true
		}));
	});
	return `${rows.length} to be reviewed again.`;
}
/** After a push to the default branch: whether it is a list may have changed, and fixes are proposed where the maintainers have chosen so. */
async function repair(scene) {
	const { ports, tools, repo, repository } = scene;
	const { query } = tools.database;
	const tip = await readDefaultBranch(ports.client, repo, ports);
	const target = tip && {
		...repo,
		...tip
	};
	if (repository.isList && !repository.isPrivate && !await wasLookedAt(query, repository.id, 6)) await lookAt(scene, target);
	else await rememberList(query, repository.id, void 0);
	if (!target || !(await readChoices(ports, target)).wantsRepairs) return "Nothing is proposed unless the configuration says so.";
	return repairedLine(await repairList(ports, target, {
		occasion: "push",
		now: tools.now
	}));
}
/** Looks at a list for the pages. What is private is not looked at: no page would show it. */
async function look(scene) {
	const { ports, repo, repository } = scene;
	if (repository.isPrivate) return "Nothing is shown of private repositories.";
	const tip = await readDefaultBranch(ports.client, repo, ports);
	return lookAt(scene, tip && {
		...repo,
		...tip
	});
}
/** Looks at the newest commit; a repository without one is no list. */
async function lookAt({ ports, tools, repository }, target) {
	const state = target && await lookAtList(ports, target);
	const { query } = tools.database;
	await rememberList(query, repository.id, state !== void 0);
	await rememberLook(query, repository, state);
	return state ? `${state.entries} entries.` : noList;
}
function outcomeLine({ owner, repo, number }, { channel, reason }) {
	return `${owner}/${repo}#${number}: ${channel}${reason === void 0 ? "" : `, ${reason}`}`;
}
// src/serve/work.ts
/** Seconds until a worker without credentials looks again. */
const unregistered = 30;
/**
* Does everything that is wished for a subject; what fails keeps nothing else from being done.
* @throws the first error of what is to be tried again later.
*/
async function workAt(taken, options) {
	const { database, queue, stopped, clients } = options;
	const failed = /* @__PURE__ */ new Map();
	for (;;) {
		const row = await next(taken, [...failed.keys()], options);
		if (!row && failed.size > 0) throw failed.values().next().value;
		if (!row) return;
		const tools = clients();
		if (stopped.aborted || !tools) return putOff(taken, queue, database, stopped.aborted ? 0 : unregistered);
		const full = await options.budget.fullFor(Number(row.installation));
		if (full > 0) return putOff(taken, queue, database, Math.ceil(full / 1e3));
		const isSweep = row.data.kind === "sweep";
		const task = async () => {
			await doOne(row, tools, options);
			return true;
		};
		try {
			if (!await (isSweep && options.sweeps ? options.sweeps(task) : task())) return putOff(taken, queue, database, later());
		} catch (error) {
			if (stopped.aborted) return putOff(taken, queue, database, 0);
			const seconds = limitedFor(error);
			if (seconds !== void 0) return putOff(taken, queue, database, seconds);
			failed.set(row.id, error);
		}
	}
}
/** Seconds until a sweep for which there is no room is tried again; those that wait together do not come back together. */
const later = () => 20 + Math.round(Math.random() * 20);
/** The next wish but for those that failed; where there is none at all the job ends, in the transaction that has seen that. */
function next({ key, end }, failed, { database }) {
	return database.transaction(async (query) => {
		await lockSubjects(query, [key]);
		const [row] = await query(`select * from listkeeper.wish where key = $1 and id <> all($2::bigint[]) order by kind = 'review', id limit 1`, [key, failed]);
		if (!row && failed.length === 0) await end(query);
		return row;
	});
}
/** Hands a job back: it is queued again, and no try is lost. */
async function putOff(taken, queue, database, seconds) {
	await database.transaction(async (query) => {
		await taken.end(query);
		await queue.send([taken], query, seconds);
	});
}
/** Seconds until GitHub's limit lets this installation through again; undefined for other errors. */
function limitedFor(error) {
	if (!(error instanceof GitHubError) || error.retryAfter === void 0) return void 0;
	return Number.isFinite(error.retryAfter) ? Math.min(error.retryAfter, 3600) : 600;
}
async function doOne(row, clients, options) {
	const { database, clock, log, onDone } = options;
	const started = clock.now();
	const installation = Number(row.installation);
	const repository = await findRepository(database.query, Number(row.repository));
	const subject = {
		work: row.data.kind,
		installation,
		repository: repository?.isPrivate ? repository.id : repository && `${repository.owner}/${repository.name}`
	};
	const finish = async (outcome, line) => {
		await database.query("delete from listkeeper.wish where id = $1 and version = $2", [row.id, row.version]);
		onDone(row.data.kind, outcome, (clock.now() - started) / 1e3);
		log(subject, logLine(repository?.isPrivate ? outcome : line));
	};
	if (!repository || repository.installation !== installation) return finish("dropped", "The app is not installed there.");
	if (repository.isArchived) return finish("dropped", "The repository is archived.");
	try {
		const doing = {
			work: row.data,
			askedAt: row.made_at,
			repository
		};
		const { client, mayCommit, linkToken } = await clients.of(installation);
		await finish("done", await carryOut(doing, portsFor(client, repository, options), {
			mayCommit,
			linkToken,
			wish: (query, wish) => want(query, options.queue, [{
				wish,
				asked: {
					installation,
					repository
				}
			}]),
			...options
		}));
	} catch (error) {
		if (isFinal(error)) {
			if (await isRemoved(error, installation, clients)) {
				await database.transaction((query) => changeTenants(query, installation, { kind: "removed" }));
				return finish("dropped", "The app is not installed there any more.");
			}
			return finish("dropped", error.message);
		}
		onDone(row.data.kind, "failed", (clock.now() - started) / 1e3);
		log({
			...subject,
			error: repository.isPrivate ? error.name : logLine(error.message)
		}, "failed");
		throw error;
	}
}
function portsFor(client, { installation, isPrivate }, { clock, stopped, log }) {
	return {
		client,
		seen: /* @__PURE__ */ new Map(),
		sleep: async (ms) => {
			stopped.throwIfAborted();
			await clock.sleep(ms);
			stopped.throwIfAborted();
		},
		log: (line) => {
			if (!isPrivate) log({ installation }, logLine(line));
		}
	};
}
/** Whether trying again brings nothing: GitHub refuses, or the installation is gone. The check says so where one could be made. */
function isFinal(error) {
	const { status, retryAfter } = error;
	return typeof status === "number" && retryAfter === void 0 && status >= 400 && status < 500 && status !== 429;
}
/** Whether a refusal is because the app was removed: an event that came late had its repository stored again. */
async function isRemoved(error, installation, clients) {
	const { status } = error;
	return (status === 401 || status === 404) && await clients.isRemoved(installation);
}
/** Queues every subject that has wishes and neither a job nor a dead letter: nothing is forgotten, whatever happened to the queue. */
async function requeueForgotten({ query, transaction }, queue) {
	const rows = await query(`select distinct on (w.key) w.key, w.installation from listkeeper.wish w
     where w.made_at < now() - interval '30 seconds' and not exists (
       select 1 from listkeeper_queue.job j where j.state <= 'active' and (j.singleton_key = w.key or j.data->>'key' = w.key))`);
	if (rows.length > 0) await transaction((inside) => queue.send(rows.map(({ key, installation }) => ({
		key,
		installation: Number(installation)
	})), inside, 0));
	return rows.length;
}
// src/serve/errands.ts
/** Pages of a hundred failures each. */
const mostPages = 10;
/** GitHub keeps deliveries for three days. */
const keptDays = 3;
/**
* Asks GitHub to send again what failed and was not taken since. Each delivery keeps its id, so that one which was taken after all does
* nothing. Returns how many.
* @throws {GitHubError}
*/
async function fetchAgain(client, database, waiting, now) {
	const failed = /* @__PURE__ */ new Map();
	for (let cursor, pages = 0; pages < mostPages; pages++) {
		const { data, headers } = await ask("reading failed deliveries", waiting, () => client.request("GET /app/hook/deliveries", {
			status: "failure",
			per_page: 100,
			...cursor === void 0 ? {} : { cursor }
		}));
		const listed = data;
		for (const one of listed) if (!failed.has(one.guid) && Date.parse(one.delivered_at) > now - keptDays * 864e5) failed.set(one.guid, one);
		const next = headers.link?.split(",").find((link) => link.includes("rel=\"next\""));
		cursor = /[?&]cursor=([^&>]+)/.exec(next ?? "")?.[1];
		if (cursor === void 0) break;
	}
	const known = await database.query("select id from listkeeper.delivery where id = any($1::text[])", [[...failed.keys()]]);
	for (const { id } of known) failed.delete(id);
	for (const { id } of failed.values()) await ask("asking for a delivery again", waiting, () => client.request("POST /app/hook/deliveries/{delivery_id}/attempts", { delivery_id: id })).catch((error) => {
		if (!(error instanceof GitHubError) || error.status !== 404 && error.status !== 422) throw error;
	});
	return failed.size;
}
/** Days for which a delivery is known again: as long as GitHub can send it, and ten times that. */
const rememberedDays = 30;
/** Deletes what nobody needs any more. */
async function tidy(database, now) {
	await database.query(`delete from listkeeper.delivery where received_at < now() - $1 * interval '1 day'`, [rememberedDays]);
	await forgetReviews(database.query);
	await forgetWrites(database, now);
	await forgetTurns(database.query);
	await forgetLinks(database, now);
	await forgetHosts(database, now);
	await forgetHealth(database.query, now);
}
/** Wishes for the lists whose turn it is; returns how many. */
async function wishTurns(database, queue, now) {
	return database.transaction(async (query) => {
		const due = await takeDue(query, now);
		await want(query, queue, due.map(({ repository, installation }) => ({
			wish: sweepWish(repository),
			asked: {
				installation,
				repository: { id: repository }
			}
		})));
		return due.length;
	});
}
/** Does something once in so many seconds, of all processes together; false where it was done since. */
async function isDue({ query }, name, seconds) {
	return (await query(`insert into listkeeper.errand as e (name, done_at) values ($1, now()) on conflict (name) do update set done_at = now()
     where e.done_at < now() - $2 * interval '1 second' returning name`, [name, seconds])).length > 0;
}
/** Does the errands that are due; `isStart`: failures are asked for whether or not an hour has passed. */
async function runErrands({ database, queue, app, waiting, now, log }, isStart) {
	const forgotten = await requeueForgotten(database, queue);
	if (forgotten > 0) log({ subjects: forgotten }, "queued again");
	if (await isDue(database, "tidy", 3600)) await tidy(database, now());
	if (app && await isDue(database, "turns", 55)) {
		const due = await wishTurns(database, queue, now());
		if (due > 0) log({ lists: due }, "have their turn");
	}
	if (!app || !await isDue(database, "fetch-again", isStart ? 30 : 3600)) return;
	const again = await fetchAgain(await app(), database, waiting, now());
	if (again > 0) log({ deliveries: again }, "asked for again");
}
// src/serve/gate.ts
/** Does so many at once, lets so many wait, and turns away whoever comes beyond. */
function openGate(atOnce, waiting = 0) {
	let active = 0;
	const queue = [];
	return async (task) => {
		if (active >= atOnce) {
			if (queue.length >= waiting) return void 0;
			await new Promise((resolve) => queue.push(resolve));
		} else active += 1;
		try {
			return await task();
		} finally {
			const next = queue.shift();
			if (next) next();
			else active -= 1;
		}
	};
}
// src/serve/store/public-lists.ts
/** Who has to do something next, or what of the list's rules is not met. As `queue` says it, as far as a review tells. */
const waits$1 = [
	"author",
	"maintainer",
	"rule"
];
/**
* A list is public where the app is installed and not suspended, where its repository is neither private nor archived, and where it was a
* list when somebody last looked. A name that a private repository has now is not shown for one that had it before.
*/
const publicLists = `select r.id, r.owner, r.name, r.installation from listkeeper.repository r
  left join listkeeper.installation i on i.id = r.installation
  where not r.is_private and not r.is_archived and not coalesce(i.is_suspended, false)
    and (r.is_list or (r.is_list is null and exists (select 1 from listkeeper.look l where l.repository = r.id)))
    and not exists (select 1 from listkeeper.repository o where o.id <> r.id and lower(o.owner) = lower(r.owner) and lower(o.name) = lower(r.name)
      and (o.is_private or o.id > r.id))`;
/** Asks about public lists, which the statement knows as `public`. */
function askPublic(query, statement, values) {
	return query(`with public as (${publicLists}) ${statement}`, values);
}
const columns = `p.id, p.owner, p.name, l.branch, l.config, l.entries, l.errors, l.warnings, l.fixable, h.*`;
const joined = `left join listkeeper.look l on l.repository = p.id
  left join lateral (select to_char(day, 'YYYY-MM-DD') as day, links, alive, moved, dead, unknown from listkeeper.health
    where repository = p.id order by listkeeper.health.day desc limit 1) h on true`;
/** Lists on a page of the dashboard, by name, and whether more follow. How many there are in all is not counted: with many lists that takes long. */
async function findLists(query, { words, page, size }) {
	const rows = await askPublic(query, `, p as (select * from public where $1 = '' or position(lower($1) in lower(owner || '/' || name)) > 0
       order by lower(owner), lower(name), id limit $2 offset $3)
     select ${columns} from p ${joined} order by lower(p.owner), lower(p.name), p.id`, [
		words,
		size + 1,
		(page - 1) * size
	]);
	return {
		lists: rows.slice(0, size).map(toList),
		hasMore: rows.length > size
	};
}
/** The list of a name, whatever its case; undefined where there is none that anybody may see. */
async function findList(query, owner, name) {
	const [row] = await askPublic(query, `select ${columns} from public p ${joined} where lower(p.owner) = lower($1) and lower(p.name) = lower($2) limit 1`, [owner, name]);
	return row && toList(row);
}
/** The lists of an installation that anybody may see, a hundred at most. */
async function listsOf(query, installation) {
	return (await askPublic(query, `select ${columns} from public p ${joined} where p.installation = $1 order by lower(p.owner), lower(p.name), p.id limit 100`, [installation])).map(toList);
}
/** How the links of a list fared, day by day, the last days first. */
async function healthOf(query, id, most) {
	return (await askPublic(query, `select to_char(h.day, 'YYYY-MM-DD') as day, links, alive, moved, dead, unknown from public p join listkeeper.health h on h.repository = p.id
     where p.id = $1 order by h.day desc limit $2`, [id, most])).flatMap((row) => toHealth(row) ?? []);
}
/** The pull requests that were reviewed last, newest first; only open ones, oldest first, where they are what is asked for. */
async function reviewsOf(query, id, { most, isOpen }) {
	return (await askPublic(query, `select v.* from public p join listkeeper.review v on v.repository = p.id
     where p.id = $1 and (v.is_open or not $3) order by v.reviewed_at ${isOpen ? "" : "desc"} limit $2`, [
		id,
		most,
		isOpen ?? false
	])).map((row) => ({
		number: Number(row.number),
		title: String(row.title),
		author: String(row.author),
		conclusion: String(row.conclusion),
		things: Number(row.things),
		waitsFor: waits$1.find((one) => one === row.waits_for) ?? "author",
		isOpen: row.is_open === true,
		at: new Date(row.reviewed_at)
	}));
}
/** The names of those repositories that anybody may see. */
async function namesOf(query, ids) {
	const rows = await askPublic(query, "select id, owner, name from public where id = any($1::bigint[])", [ids]);
	return new Map(rows.map(({ id, owner, name }) => [Number(id), `${owner}/${name}`]));
}
function toList(row) {
	const health = toHealth(row);
	return {
		id: Number(row.id),
		owner: String(row.owner),
		name: String(row.name),
		...row.branch === null ? {} : { state: toState(row) },
		...health ? { health } : {}
	};
}
function toState({ branch, config, entries, errors, warnings, fixable }) {
	return {
		branch: String(branch),
		...typeof config === "string" ? { config } : {},
		entries: Number(entries),
		errors: Number(errors),
		warnings: Number(warnings),
		fixable: Number(fixable)
	};
}
function toHealth({ day, links, alive, moved, dead, unknown }) {
	if (typeof day !== "string") return void 0;
	return {
		day,
		links: Number(links),
		alive: Number(alive),
		moved: Number(moved),
		dead: Number(dead),
		unknown: Number(unknown)
	};
}
// src/serve/site/answer.ts
const notFound = {
	status: 404,
	body: "there is nothing here\n"
};
/** For who asks for more than can be given. */
function busy(seconds) {
	return {
		status: 503,
		body: "too much at once, try again in a moment\n",
		headers: { "retry-after": String(seconds) }
	};
}
const style = [
	`
:root {
  color-scheme: light dark;
  ${ground}
  --edge: light-dark(#7d8796, #7a8494);
  --link: light-dark(#1d5bbf, #8ab8ff);
  --accent: light-dark(#0a6350, #7fdcc5);
}
${tonesOf([
		"alive",
		"moved",
		"dead",
		"unknown"
	])}
`,
	`
* { box-sizing: border-box }
body { margin: 0; padding: 0 clamp(1rem, 4vw, 2.5rem) 2rem; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
header, main, footer { max-width: 68rem; margin: 0 auto }
header { padding: 1.25rem 0 .25rem }
main { outline: none }
footer { margin-top: 2.5rem; color: var(--muted); font-size: .875rem }
footer p { max-width: none }
.brand { color: var(--ink); font-weight: 650; letter-spacing: -.01em; text-decoration: none }
.brand::before { content: ''; display: inline-block; width: .7rem; height: .7rem; margin-right: .5rem; border-radius: 3px; background: var(--accent) }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); z-index: 1 }
.skip:focus { top: .5rem }
h1 { margin: .75rem 0 .5rem; font-size: clamp(1.6rem, 4.5vw, 2.25rem); line-height: 1.2; letter-spacing: -.02em }
h2 { margin: 0 0 .75rem; font-size: 1.15rem; line-height: 1.3 }
h3 { margin: 1rem 0 .5rem; font-size: 1rem }
p { margin: 0 0 .75rem; max-width: 70ch }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px }
code, pre { font: .875em/1.5 ui-monospace, monospace }
pre { margin: 0 0 .75rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--page); white-space: pre-wrap }
button, input { min-height: 2.75rem; padding: .35rem .9rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit; font: inherit }
button { cursor: pointer; font-weight: 600; white-space: nowrap }
button:hover { border-color: var(--ink) }
.muted { color: var(--muted) }
.small { font-size: .875rem }
.card { margin: 0 0 1.25rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
.notice { padding: .75rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; background: var(--card) }
.find { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin: 1rem 0 1.25rem }
.find p { display: flex; flex: 1 1 16rem; flex-direction: column; margin: 0; max-width: 30rem }
.find label { color: var(--muted); font-size: .875rem }
.pages { display: flex; gap: 1.25rem; margin: 1rem 0 }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1rem 0 1.25rem; padding: 0 }
.tiles div { padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
.tiles dt { color: var(--muted); font-size: .875rem }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums }
.tiles dd small { display: block; color: var(--muted); font-size: .8125rem; font-weight: 400 }
.switches { padding-left: 1.2rem }
.switches li { margin-bottom: .5rem }
`,
	`
table { width: 100%; border-collapse: collapse }
table + table, table + form { margin-top: 1.25rem }
caption { padding: 0 0 .5rem; color: var(--muted); font-size: .875rem; text-align: left }
th, td { padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th:last-child, td:last-child { padding-right: 0 }
tbody tr:last-child > * { border-bottom: 0 }
thead th { color: var(--muted); font-size: .875rem; font-weight: 500; white-space: nowrap }
tbody th { font-weight: 600 }
.num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
time { white-space: nowrap; font-variant-numeric: tabular-nums }
.tag { display: inline-block; padding: .05rem .6rem; border-radius: 1rem; background: var(--tint); color: var(--text); font-size: .875rem; font-weight: 600 }
.scroll { max-height: 20rem; overflow: auto }
.share { display: block; width: 8rem; max-width: 100%; height: .5rem; margin-top: .3rem; border-radius: 3px }
.share rect { fill: var(--fill) }
`,
	`
figure { margin: 0 0 1rem }
figcaption { margin-bottom: .75rem; color: var(--muted); font-size: .875rem }
.plot { display: grid; grid-template: 11rem auto / auto 1fr; gap: .35rem .6rem }
.plot.low { grid-template-rows: 6rem auto }
.plot svg { width: 100%; height: 100%; overflow: visible }
.plot .grid { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke }
.plot .area { fill: var(--tint) }
.plot .trend { fill: none; stroke: var(--fill); stroke-width: 2.5; stroke-linejoin: round; vector-effect: non-scaling-stroke }
.plot .dot { fill: none; stroke: var(--fill); stroke-width: 7; stroke-linecap: round; vector-effect: non-scaling-stroke }
.plot g rect:not(.hit) { fill: var(--fill) }
.plot .hit { fill: transparent }
.plot g:hover .hit { fill: light-dark(#0000000f, #ffffff14) }
.y, .x { display: flex; justify-content: space-between; color: var(--muted); font-size: .75rem; line-height: 1; font-variant-numeric: tabular-nums; white-space: nowrap }
.y { flex-direction: column; min-width: 2.9rem; text-align: right; margin: -.35rem 0 }
.x { grid-column: 2 }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .6rem; padding: 0; list-style: none; font-size: .875rem }
.legend i { display: inline-block; width: .7rem; height: .7rem; margin-right: .45rem; border-radius: 3px; background: var(--fill) }
summary { padding: .35rem 0; color: var(--link); cursor: pointer }
`,
	`
@media (max-width: 42rem) {
  .card { padding: 1rem }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .rows, .rows caption, .rows tbody, .rows tr, .rows th, .rows td { display: block }
  .rows tr { padding: .75rem 0; border-bottom: 1px solid var(--line) }
  .rows tbody tr:last-child { border-bottom: 0 }
  .rows tbody tr > * { padding: .1rem 0; border: 0; text-align: left; white-space: normal }
  .rows td[data-is]::before { content: attr(data-is) ': '; color: var(--muted) }
  .share { width: 12rem }
}
`
].join("");
/** The address of the style sheet: another one for each version of it. */
const stylePath = `/style-${_22("sha256").update(style).digest("base64url").slice(0, 22)}.css`;
/** The style sheet, which a browser may keep for ever. */
const styleAnswer = {
	status: 200,
	type: "text/css; charset=utf-8",
	body: style,
	headers: { "cache-control": "public, max-age=31536000, immutable" }
};
/** A whole page. */
function html({ title, body, formsTo = "'none'", status = 200, headers = {} }) {
	const policy = `default-src 'none'; style-src 'self'; img-src 'self'; form-action ${formsTo}; frame-ancestors 'none'; base-uri 'none'`;
	return {
		status,
		type: "text/html; charset=utf-8",
		body: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="stylesheet" href="${stylePath}"></head>
<body><a class="skip" href="#main">Skip to the content</a>
<header><nav aria-label="Pages"><a class="brand" href="/">listkeeper</a></nav></header>
<main id="main" tabindex="-1">
${body}
</main>
<footer><p>Links are unknown, not broken, where a server gives no clear answer. <a href="https://github.com/listkeeper/listkeeper/blob/main/docs/app.md">What listkeeper does</a></p></footer></body></html>
`,
		headers: {
			"content-security-policy": policy,
			...headers
		}
	};
}
// src/serve/site/dashboard/words.ts
/** Numbers, days and names as the pages write them. Pure. */
/** A number with its noun. */
function counted(value, one, many = `${one}s`) {
	return `${number(value)} ${value === 1 ? one : many}`;
}
/** The name of a list, as HTML that breaks only after the slash. */
function nameOf({ owner, name }) {
	return `<bdi>${text(owner)}/<wbr>${text(name)}</bdi>`;
}
/** Texts as a path, each of them one segment. */
function pathTo(...texts) {
	return texts.map((one) => `/${encodeURIComponent(one.toWellFormed())}`).join("");
}
/** The address of a list's page here, for a quoted attribute. */
function pathOf({ owner, name }) {
	return escaped(`/lists${pathTo(owner, name)}`);
}
/** A moment as its day. */
function dayOf(at) {
	const day = at.toISOString();
	return `<time datetime="${day}">${day.slice(0, 10)}</time>`;
}
/** How many of a hundred links are alive, moved ones too, of those whose state is known; undefined where none is. */
function exactShare({ links, alive, moved, unknown }) {
	return links > unknown ? (alive + moved) / (links - unknown) * 100 : void 0;
}
/** The same, rounded down, so that a hundred means all. */
function aliveShare(health) {
	const share = exactShare(health);
	return share === void 0 ? void 0 : Math.floor(share);
}
// src/serve/site/dashboard/badge.ts
/** Seconds for which browsers and GitHub's proxy of pictures may keep it. */
const kept = 900;
/** White on each of them has a contrast of 4.5 at least (WCAG 2.2, 1.4.3). */
const colours = {
	good: "#1a7f37",
	fair: "#8a6100",
	poor: "#b3261e",
	none: "#5b6470",
	label: "#3f4650"
};
/** The badge. */
function badge({ health }) {
	const share = health && aliveShare(health);
	return {
		status: 200,
		type: "image/svg+xml; charset=utf-8",
		body: draw("links", share === void 0 ? "not checked yet" : `${share} % alive`, share === void 0 ? colours.none : share >= 98 ? colours.good : share >= 90 ? colours.fair : colours.poor),
		headers: cached(kept)
	};
}
/** The answer for a list that is not there, or that nobody may see: the same for both. */
const noBadge = {
	status: 404,
	body: "there is no such list\n",
	headers: cached(300)
};
function cached(seconds) {
	return {
		"cache-control": `public, max-age=${seconds}`,
		"content-security-policy": "default-src 'none'; style-src 'none'; frame-ancestors 'none'"
	};
}
function draw(label, value, colour) {
	const [left, right] = [widthOf(label) + 12, widthOf(value) + 12];
	const words = (text, x) => `<text x="${x}" y="14" textLength="${widthOf(text)}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${value}"><title>${label}: ${value}</title><clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath><g clip-path="url(#r)"><rect width="${left}" height="20" fill="${colours.label}"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g><g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">${words(label, left / 2)}${words(value, left + right / 2)}</g></svg>`;
}
/** About the width of the words in Verdana at 11 pixels; `textLength` makes it exact in any font. */
function widthOf(text) {
	return Math.round([...text].reduce((sum, mark) => sum + (/[ilj1 ]/.test(mark) ? 4 : /[%mw]/.test(mark) ? 10 : 6.8), 0));
}
// src/serve/site/dashboard/home.ts
/** The page of all public lists, with search and paging. Pure. */
function homePage({ lists, hasMore, words, page, size }) {
	return [
		"<h1>Lists</h1>",
		`<p>${words === "" ? "Curated lists whose pull requests listkeeper reviews." : `Lists with “<bdi>${text(words, 100)}</bdi>” in their name.`}</p>`,
		`<search><form class="find" action="/" method="get"><p><label for="find">Name of a list or its owner</label><input id="find" type="search" name="find" maxlength="100" value="${text(words, 100)}"></p><button>Search</button></form></search>`,
		lists.length === 0 ? `<p>${nothing(page, words)}</p>` : table$1(lists, {
			hasMore,
			page,
			size
		}),
		steps$1({
			words,
			page,
			hasMore
		})
	].join("\n");
}
function nothing(page, words) {
	if (page > 1) return "There are no lists on this page. <a href=\"/\">Back to the first</a>";
	return words === "" ? "There are no public lists here yet." : "None was found. <a href=\"/\">Show all</a>";
}
function table$1(lists, { hasMore, page, size }) {
	const first = (page - 1) * size + 1;
	return `<div class="card"><table class="rows"><caption>${hasMore || page > 1 ? `Lists ${number(first)} to ${number(first + lists.length - 1)}` : counted(lists.length, "list")}</caption><thead><tr><th scope="col">List</th><th scope="col">Links</th><th scope="col" class="num">Dead</th><th scope="col" class="num">Entries</th><th scope="col" class="num">Checked</th></tr></thead><tbody>${lists.map(row).join("")}</tbody></table></div>`;
}
function row(list) {
	const { health, state } = list;
	const share = health && aliveShare(health);
	const links = share === void 0 ? "<span class=\"muted\">not checked yet</span>" : `${share} % alive <svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="dead" width="100" height="10"/><rect class="alive" width="${share}" height="10"/></svg>`;
	const cell = (name, value) => `<td class="num" data-is="${name}">${value ?? "–"}</td>`;
	return `<tr><th scope="row"><a href="${pathOf(list)}">${nameOf(list)}</a></th><td>${links}</td>${cell("Dead links", health && number(health.dead))}${cell("Entries", state && number(state.entries))}${cell("Checked", health && `<time datetime="${health.day}">${health.day}</time>`)}</tr>`;
}
/** Links to the pages before and after. */
function steps$1({ words, page, hasMore }) {
	const to = (number, rel, label) => {
		const query = new URLSearchParams({
			...words === "" ? {} : { find: words },
			page: String(number)
		});
		return `<a rel="${rel}" href="/?${text(query.toString(), 2e3)}">${label}</a>`;
	};
	const links = [...page > 1 ? [to(page - 1, "prev", "Previous page")] : [], ...hasMore ? [to(page + 1, "next", "Next page")] : []];
	return links.length === 0 ? "" : `<nav class="pages" aria-label="Pages of lists">${links.join("")}</nav>`;
}
// src/serve/site/dashboard/chart.ts
/** The links of a list over time, as two charts in SVG with their numbers in a table. Pure. */
/** The kinds that are drawn as columns, from the bottom. */
const kinds = [
	"dead",
	"moved",
	"unknown"
];
/** Both charts and the table; a sentence where there are fewer than two days. `all` has the newest day first. */
function healthCharts(all) {
	if (all.length === 0) return "<p>Its links have not been checked yet.</p>";
	const days = all.toReversed();
	if (days.length === 1) return `<p>Its links were checked once so far; a chart needs two days.</p>${table(all)}`;
	return `${shareChart(days)}${columnChart(days)}${table(all)}`;
}
function shareChart(days) {
	const known = days.flatMap((day) => {
		const share = exactShare(day);
		return share === void 0 ? [] : [{
			...day,
			share
		}];
	});
	if (known.length < 2) return "";
	const least = Math.min(...known.map(({ share }) => share));
	const floor = [
		96,
		90,
		80,
		50
	].find((one) => one < least) ?? 0;
	const xOf = scaleOf(days);
	const points = known.map(({ day, share }) => ({
		x: xOf(day),
		y: round((100 - share) / (100 - floor) * 160)
	}));
	const line = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
	const area = `${line}L${points.at(-1).x} 160L${points[0].x} 160Z`;
	const dots = points.length > 60 ? [] : points.map(({ x, y }) => `M${x} ${y}h0`);
	const [first, last] = [known[0], known.at(-1)];
	return plot({
		id: "share",
		caption: "Links that are alive or moved, of those whose state is known",
		title: `Share of living links, ${first.day} to ${last.day}`,
		about: `${aliveShare(first)} % on ${first.day}, ${aliveShare(last)} % on ${last.day}.`,
		ticks: [
			"100 %",
			`${(100 + floor) / 2} %`,
			`${floor} %`
		],
		days,
		drawing: `<path class="area" d="${area}"/>${grid}<path class="trend" d="${line}"/><path class="dot" d="${dots.join("")}"/>`,
		kind: "alive"
	});
}
function columnChart(days) {
	const shown = days.slice(-60);
	if (shown.every((day) => kinds.every((kind) => day[kind] === 0))) return "";
	const sayDay = (day) => kinds.map((kind) => `${number(day[kind])} ${kind}`).join(", ");
	const { ticks, drawing } = columnsOf(shown.map((day) => ({
		counts: day,
		said: `${day.day}: ${sayDay(day)}`
	})), kinds);
	const last = shown.at(-1);
	return plot({
		id: "columns",
		caption: "Links that are dead, moved or unknown, check by check",
		title: `Links that are dead, moved or unknown, ${shown[0].day} to ${last.day}`,
		about: `On ${last.day}: ${sayDay(last)}.`,
		ticks,
		days: shown,
		drawing: `${grid}${drawing}`,
		kind: "low",
		legend: `<ul class="legend" aria-hidden="true">${kinds.map((kind) => `<li class="${kind}"><i></i>${kind}</li>`).join("")}</ul>`
	});
}
/** A drawing that is stretched to its place, with the words at its axes beside it: these keep their size. */
function plot({ id, caption, title, about, ticks, days, drawing, kind, legend = "" }) {
	const [first, last] = [days[0].day, days.at(-1).day];
	return `<figure><figcaption>${caption}</figcaption>${legend}<div class="plot ${kind}"><div class="y" aria-hidden="true">${ticks.map((tick) => `<span>${tick}</span>`).join("")}</div><svg viewBox="0 0 600 160" preserveAspectRatio="none" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${about}</desc>${drawing}</svg><div class="x" aria-hidden="true"><span>${first}</span><span>${last}</span></div></div></figure>`;
}
const grid = [
	0,
	.5,
	1
].map((share) => `<line class="grid" x1="0" x2="600" y1="${160 * share}" y2="${160 * share}"/>`).join("");
function table(days) {
	const rows = days.map(({ day, links, alive, moved, dead, unknown }) => `<tr><th scope="row">${day}</th>${[
		links,
		alive,
		moved,
		dead,
		unknown
	].map((value) => `<td class="num">${number(value)}</td>`).join("")}</tr>`);
	return `<details><summary>The numbers of each day</summary><div class="scroll" role="region" aria-label="The numbers of each day" tabindex="0"><table><caption>Links by day, newest first</caption><thead><tr><th scope="col">Day</th>${[
		"Links",
		"Alive",
		"Moved",
		"Dead",
		"Unknown"
	].map((head) => `<th scope="col" class="num">${head}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`;
}
/** Where a day is on the axis: days without a check leave their room. */
function scaleOf(days) {
	const [first, last] = [Date.parse(days[0].day), Date.parse(days.at(-1).day)];
	return (day) => round((Date.parse(day) - first) / Math.max(1, last - first) * 600);
}
// src/serve/site/dashboard/list-page.ts
/** The page of one list: its state, its links over time, its proposals by what they wait for, the last reviews, and its badge. Pure. */
function listPage(given) {
	const { list, days, pages } = given;
	const home = `${pages}${pathTo(list.owner, list.name)}`;
	return [
		`<h1>${nameOf(list)}</h1>`,
		`<p>${anchor(home, "The list on GitHub")}</p>`,
		tiles(list),
		`<section class="card" aria-labelledby="links"><h2 id="links">Links over time</h2>${healthCharts(days)}</section>`,
		`<section class="card" aria-labelledby="open"><h2 id="open">Open proposals</h2>${proposals(given.open, home)}</section>`,
		`<section class="card" aria-labelledby="last"><h2 id="last">Last reviews</h2>${reviews(given.last, home)}</section>`,
		badgeSection(list, given.base)
	].join("\n");
}
function tiles({ state, health }) {
	const share = health && aliveShare(health);
	const tile = (name, value, more) => `<div><dt>${name}</dt><dd>${value}<small>${more}</small></dd></div>`;
	return `<dl class="tiles">${[
		tile("Links alive", share === void 0 ? "–" : `${share} %`, health ? `of ${counted(health.links - health.unknown, "link")} with a known state` : "not checked yet"),
		tile("Dead links", health ? number(health.dead) : "–", health ? `on ${health.day}` : "not checked yet"),
		tile("Entries", state ? number(state.entries) : "–", state ? `on the branch ${text(state.branch, 40)}` : "not looked at yet"),
		tile("A check finds", state ? number(state.errors + state.warnings) : "–", state ? checkWords(state) : "not looked at yet")
	].join("")}</dl>`;
}
/** What a check of the list as it is finds. */
function checkWords({ errors, warnings, fixable }) {
	if (errors + warnings === 0) return "no errors and no warnings";
	return `${counted(errors, "error")}, ${counted(warnings, "warning")}; ${fixable === 0 ? "none" : number(fixable)} can be fixed automatically`;
}
const waits = [
	{
		waitsFor: "maintainer",
		head: "Wait for a maintainer"
	},
	{
		waitsFor: "author",
		head: "Wait for their author"
	},
	{
		waitsFor: "rule",
		head: "Do not meet a rule of the list"
	}
];
function proposals(open, home) {
	if (open.length === 0) return "<p>None of the reviewed pull requests is open.</p>";
	return waits.map(({ waitsFor, head }) => {
		const own = open.filter((one) => one.waitsFor === waitsFor);
		if (own.length === 0) return "";
		const rows = own.map((one) => `<tr><th scope="row">${pullLink(one, home)}</th><td>${words(one)}</td><td class="num" data-is="Since">${dayOf(one.at)}</td></tr>`);
		return `<table class="rows"><caption><strong>${head}</strong> (${number(own.length)}), oldest first</caption><thead><tr><th scope="col">Pull request</th><th scope="col">Review</th><th scope="col" class="num">Since</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
	}).join("");
}
function reviews(last, home) {
	if (last.length === 0) return "<p>No pull request has been reviewed yet.</p>";
	return `<table class="rows"><caption>Pull requests by their last review, newest first</caption><thead><tr><th scope="col">Pull request</th><th scope="col">By</th><th scope="col">Review</th><th scope="col" class="num">Reviewed</th></tr></thead><tbody>${last.map((one) => `<tr><th scope="row">${pullLink(one, home)}</th><td data-is="By"><bdi>${text(one.author, 60)}</bdi></td><td>${words(one)}</td><td class="num" data-is="Reviewed">${dayOf(one.at)}</td></tr>`).join("")}</tbody></table>`;
}
function pullLink({ number, title }, home) {
	const named = title === "" ? "" : ` <bdi>${text(title, 120)}</bdi>`;
	return anchor(`${home}/pull/${number}`, `#${number}${named}`);
}
/** What the review came to, in a word and a colour. */
function words({ conclusion, things }) {
	if (conclusion === "action_required") return "<span class=\"tag unknown\">could not be judged</span>";
	if (things === 0) return "<span class=\"tag alive\">nothing to fix</span>";
	return `<span class="tag ${conclusion === "failure" ? "dead" : "moved"}">${counted(things, "thing")} to look at</span>`;
}
function badgeSection({ owner, name }, base) {
	const path = `/badge${pathTo(owner, name)}.svg`;
	const markdown = `[![links](${`${base ?? ""}${path}`})](${base ?? ""}/lists${pathTo(owner, name)})`;
	const how = base === void 0 ? "" : `<p>In a README:</p><pre><code>${escaped(markdown)}</code></pre>`;
	return `<section class="card" aria-labelledby="badge"><h2 id="badge">Badge</h2><p><img src="${escaped(path)}" alt="The badge: how many links are alive" height="20"></p>${how}</section>`;
}
// src/serve/site/dashboard/installed.ts
/**
* The page after the installation (GitHub's "Setup URL"): what the lists of the installation are like, and the switches. Whoever types the
* number of an installation gets it, so it shows what anybody may see of lists and nothing else: an installation that does not exist and one
* with private repositories alone look the same. Pure.
*/
const path = ".github/listkeeper.yml";
/** What maintainers choose first, each as a whole configuration. @internal for tests */
const switches = [
	{
		label: "Report dead links",
		about: "Links are checked once a week, and dead ones are listed in one issue. So they are with each of the following.",
		text: "links: { recheck: 7d }\n"
	},
	{
		label: "Propose fixes after merges",
		about: "One pull request with the table of contents up to date, and once a week with spaces and broken links of what was added since.",
		text: "lists:\n  - files: [README.md]\n    contents: { repair: after-merge }\nrepair: [entry-spacing, link-syntax]\n"
	},
	{
		label: "Fix pull requests",
		about: "Formatting is fixed by a commit to the branch of the pull request, where its author lets maintainers do so.",
		text: "autofix: [entry-spacing, link-syntax]\n"
	},
	{
		label: "Start quietly",
		about: "One summary for each pull request instead of comments on lines.",
		text: "review: { post: summary }\n"
	},
	{
		label: "Stop everything",
		about: "No reviews, fixes or answers until you take it out.",
		text: "enabled: false\n"
	}
];
function installedPage({ lists, pages, action, here }) {
	if (action === "request") return "<h1>Asked for</h1><p>An owner of the organization has to approve the installation. Until then listkeeper does nothing.</p>";
	return [
		`<h1>${action === "update" ? "Your choice is stored" : "listkeeper is installed"}</h1>`,
		"<p class=\"notice\">It reviews pull requests from now on. It opens no issue and commits nothing before you choose so below.</p>",
		lists.length === 0 ? `<p>No public list is known here yet: reading a new one takes a minute. ${anchorHere(here)}</p>` : lists.map((list) => section(list, pages)).join("\n"),
		otherwise()
	].join("\n");
}
function anchorHere(here) {
	return `<a href="${escaped(here)}">Load this page again</a>`;
}
function section(list, pages) {
	const { state } = list;
	const found = state ? `A list with ${counted(state.entries, "entry", "entries")}. A check finds today: ${checkWords(state)}. What is there already is not reported on pull requests.` : "A list; it was not looked at yet.";
	return `<section class="card"><h2><a href="${pathOf(list)}">${nameOf(list)}</a></h2><p>${found}</p>${state ? choices(list, state, pages) : ""}</section>`;
}
function choices({ owner, name }, state, pages) {
	const home = `${pages}${pathTo(owner, name)}`;
	const branch = pathTo(...state.branch.split("/"));
	if (state.config !== void 0) {
		const file = pathTo(...state.config.split("/"));
		return `<p>It has a configuration. ${anchor(`${home}/edit${branch}${file}`, "Edit it on GitHub")}</p>`;
	}
	return `<p>It has no configuration, and needs none. These open GitHub’s editor with one, for you to commit:</p><ul class="switches">${switches.map(({ label, about, text }) => {
		const query = new URLSearchParams({
			filename: path,
			value: text
		});
		return `<li>${anchor(`${home}/new${branch}?${query}`, label)}<br><span class="muted small">${about}</span></li>`;
	}).join("")}</ul>`;
}
function otherwise() {
	const texts = switches.map(({ label, text }) => `<dt>${label}</dt><dd><pre><code>${escaped(text)}</code></pre></dd>`);
	return `<section class="card"><h2>A list that is not here</h2><p>Private repositories are reviewed too, but never shown here. A public README counts as a list where it has at least 20 entries that make up most of its lines, or where the repository has a configuration: put one of these into <code>${path}</code>.</p><details><summary>The configurations</summary><dl>${texts.join("")}</dl></details></section>`;
}
// src/serve/site/dashboard/routes.ts
/** Which page of the dashboard an address is, and what it shows. Only what anybody may see is asked of the database. */
const size = 50;
/** Days that a chart shows at most. */
const mostDays = 366;
function openDashboard({ query, pages }) {
	const gate = openGate(2, 30);
	const shown = async (task) => await gate(task) ?? busy(5);
	return async ({ pathname, search, searchParams }, base) => {
		if (pathname === "/") return shown(() => home(query, searchParams));
		const badgeOf = readName(/^\/badge\/([^/]+)\/([^/]+)\.svg$/.exec(pathname));
		if (badgeOf) return shown(async () => badgeFor(await findList(query, ...badgeOf)));
		const listOf = readName(/^\/lists\/([^/]+)\/([^/]+)$/.exec(pathname));
		if (listOf) return shown(() => list(query, listOf, {
			pages,
			...base === void 0 ? {} : { base }
		}));
		if (pathname.startsWith("/badge/")) return noBadge;
		if (pathname !== "/setup/installed") return void 0;
		const installation = numberOf(searchParams.get("installation_id"), 15);
		const action = searchParams.get("setup_action") ?? "install";
		return shown(async () => {
			return html({
				title: "Installed · listkeeper",
				body: installedPage({
					lists: installation === void 0 ? [] : await listsOf(query, installation),
					pages,
					action,
					here: `/setup/installed${search}`
				})
			});
		});
	};
}
async function home(query, params) {
	const words = (params.get("find") ?? "").replaceAll("\0", "").trim().slice(0, 100);
	const page = numberOf(params.get("page"), 4) ?? 1;
	return html({
		title: "Lists · listkeeper",
		body: homePage({
			...await findLists(query, {
				words,
				page,
				size
			}),
			words,
			page,
			size
		}),
		formsTo: "'self'"
	});
}
async function list(query, [owner, name], places) {
	const found = await findList(query, owner, name);
	if (!found) return notFound;
	const [days, last, open] = [
		await healthOf(query, found.id, mostDays),
		await reviewsOf(query, found.id, { most: 20 }),
		await reviewsOf(query, found.id, {
			most: 100,
			isOpen: true
		})
	];
	return html({
		title: `${text(`${found.owner}/${found.name}`)} · listkeeper`,
		body: listPage({
			list: found,
			days,
			last,
			open,
			...places
		})
	});
}
function badgeFor(found) {
	return found ? badge(found) : noBadge;
}
/** What GitHub takes as a name; everything else is nobody's. */
function readName(match) {
	if (!match) return void 0;
	const [owner, name] = match.slice(1);
	return /^[\w-]{1,100}$/.test(owner) && /^[\w.-]{1,100}$/.test(name) ? [owner, name] : void 0;
}
function numberOf(text, digits) {
	const number = text !== null && /^\d+$/.test(text) && text.length <= digits ? Number(text) : 0;
	return number > 0 ? number : void 0;
}
// src/serve/site/body.ts
/** The whole body; undefined where it is larger than so many bytes, whatever its headers say. @throws where the client goes away. */
async function readBody(request, most) {
	const parts = [];
	let size = 0;
	for await (const part of request) {
		size += part.length;
		if (size > most) return void 0;
		parts.push(part);
	}
	return Buffer.concat(parts);
}
// src/serve/site/delivery.ts
/** GitHub sends at most 25 MB (docs, webhook events and payloads). */
const mostBytes$1 = 25 * 2 ** 20;
/** What can be refused before the body is read. */
function refuseEarly(headers) {
	const length = one(headers, "content-length");
	if (length !== void 0 && !(Number(length) <= mostBytes$1)) return {
		status: 413,
		why: "the body is larger than any delivery of GitHub"
	};
	if (!/^application\/json\b/i.test(one(headers, "content-type") ?? "")) return {
		status: 415,
		why: "the content type is not application/json: set it in the settings of the webhook"
	};
	if (!/^[\w-]{1,100}$/.test(one(headers, "x-github-delivery") ?? "")) return {
		status: 400,
		why: "the header X-GitHub-Delivery is missing"
	};
	if (!/^[a-z_]{1,60}$/.test(one(headers, "x-github-event") ?? "")) return {
		status: 400,
		why: "the header X-GitHub-Event is missing"
	};
	if (!/^sha256=[0-9a-f]{64}$/.test(one(headers, "x-hub-signature-256") ?? "")) return {
		status: 401,
		why: "the header X-Hub-Signature-256 is missing: set the webhook secret"
	};
}
/** Reads the whole request, which `refuseEarly` let through; `verify` compares the signature with the bytes, in constant time. */
async function readDelivery(headers, body, verify) {
	const text = body.toString("utf8");
	if (!await verify(text, one(headers, "x-hub-signature-256")).catch(() => false)) return {
		status: 401,
		why: "the signature does not match the webhook secret"
	};
	let payload;
	try {
		payload = JSON.parse(text);
	} catch {
		return {
			status: 400,
			why: "the body is no JSON"
		};
	}
	if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return {
		status: 400,
		why: "the body is no JSON object"
	};
	return {
		id: one(headers, "x-github-delivery"),
		event: one(headers, "x-github-event"),
		payload
	};
}
function one(headers, name) {
	const value = headers[name];
	return typeof value === "string" ? value : value?.[0];
}
// src/serve/site/http.ts
/** The server: deliveries of GitHub, the state of the service, and the pages of its setup. */
const webhookPath = "/api/github/webhooks";
/** A server that is not listening yet. Slow and silent clients are cut off. */
function createSite(site) {
	const server = _12({
		requestTimeout: 15e3,
		headersTimeout: 1e4,
		connectionsCheckingInterval: 1e3
	}, (request, response) => {
		answer(request, site).catch((error) => {
			site.log({ error: error.message }, "a request failed");
			return {
				status: 500,
				body: "listkeeper failed, its log says more\n"
			};
		}).then((given) => send$1(request, response, given));
	});
	server.maxRequestsPerSocket = 1e3;
	return server;
}
function send$1(request, response, { status, type = "text/plain; charset=utf-8", body, headers }) {
	if (!request.complete) response.setHeader("connection", "close");
	response.writeHead(status, {
		"content-type": type,
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"cache-control": "no-store",
		...headers
	});
	response.end(body);
}
async function answer(request, site) {
	const url = URL.parse(request.url ?? "/", "http://localhost");
	if (!url) return {
		status: 400,
		body: "not an address\n"
	};
	if (url.pathname === webhookPath) return request.method === "POST" && site.isWeb ? webhook(request, site) : notFound;
	if (/^\/operator(?:\/|$)/.test(url.pathname)) return site.isWeb && site.operator ? site.operator.answer(request, url, isSecure(request, site)) : notFound;
	if (request.method !== "GET" && request.method !== "HEAD") return notFound;
	switch (url.pathname) {
		case "/healthz": return {
			status: 200,
			body: "ok\n"
		};
		case "/readyz": {
			const why = await site.whyNotReady();
			return why === void 0 ? {
				status: 200,
				body: "ready\n"
			} : {
				status: 503,
				body: `${why}\n`
			};
		}
		case "/metrics": return site.operator?.refuseBearer(request) ?? {
			status: 200,
			type: site.metrics.contentType,
			body: await site.metrics.text()
		};
		case stylePath: return styleAnswer;
		case "/setup":
		case "/setup/done": return setup(request, url, site);
		default: return site.isWeb && await site.dashboard(url, site.url ?? baseOf(request)) || notFound;
	}
}
async function setup(request, { pathname, searchParams }, site) {
	const now = site.setup();
	const base = site.url ?? baseOf(request);
	if (!now || base === void 0) return notFound;
	const title = "Registration · listkeeper";
	if (pathname === "/setup") {
		const body = now.page(searchParams, base);
		return body === void 0 ? notFound : html({
			title,
			body,
			formsTo: "*"
		});
	}
	const body = await now.finish(searchParams).catch((error) => {
		site.log({ error: error.message }, "the app was not registered");
		return `<h1>Not registered</h1><p>GitHub did not take it. Open the link of the terminal again.</p>`;
	});
	return body === void 0 ? notFound : html({
		title,
		body
	});
}
/** Where the browser reached us, by its own word: it only goes back into the page of whoever holds the token. */
function baseOf({ headers }) {
	const host = headers.host ?? "";
	const protocol = headers["x-forwarded-proto"] === "https" ? "https" : "http";
	return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:]+\](?::\d{1,5})?$/i.test(host) ? `${protocol}://${host}` : void 0;
}
/** Whether browsers reach us through TLS: cookies are then for TLS alone. */
function isSecure({ headers }, { url }) {
	return url?.startsWith("https:") || headers["x-forwarded-proto"] === "https";
}
async function webhook(request, site) {
	const began = performance.now();
	const seconds = () => (performance.now() - began) / 1e3;
	const refuse = (status, why) => {
		site.metrics.delivery("", "refused", seconds());
		return {
			status,
			body: `${why}\n`,
			...status === 503 ? { headers: { "retry-after": "60" } } : {}
		};
	};
	const clients = site.clients();
	if (!clients) return refuse(503, "the app is not registered yet");
	const early = refuseEarly(request.headers);
	if (early) return refuse(early.status, early.why);
	const body = await readBody(request, mostBytes$1);
	if (!body) return refuse(413, "the body is larger than any delivery of GitHub");
	const delivery = await readDelivery(request.headers, body, clients.verify);
	if ("status" in delivery) return refuse(delivery.status, delivery.why);
	const taking = await site.take(delivery);
	site.metrics.delivery(delivery.event, taking, seconds());
	site.log({
		delivery: delivery.id,
		event: delivery.event,
		ms: Math.round(seconds() * 1e3)
	}, taking);
	if (taking === "busy") return {
		status: 503,
		body: "too much at once, this delivery is fetched again\n",
		headers: { "retry-after": "60" }
	};
	return {
		status: 202,
		body: taking === "new" ? "accepted\n" : "known already\n"
	};
}
// src/serve/site/manifest.ts
/** How the app is registered: what it asks GitHub for (docs, registering a GitHub App from a manifest), and the pages around it. Pure. */
/** What the app is told of. */
const events = [
	"check_run",
	"check_suite",
	"issue_comment",
	"merge_group",
	"pull_request",
	"pull_request_review_comment",
	"pull_request_review_thread",
	"push",
	"repository"
];
/** The manifest that GitHub makes the app of. `installation` events come without being asked for. @internal for tests */
function manifestOf(url, permissions) {
	return {
		name: "listkeeper",
		url,
		description: "Reviews pull requests to curated lists.",
		public: false,
		redirect_url: `${url}/setup/done`,
		setup_url: `${url}/setup/installed`,
		setup_on_update: true,
		hook_attributes: {
			url: `${url}/api/github/webhooks`,
			active: true
		},
		default_permissions: {
			metadata: "read",
			pull_requests: "write",
			checks: "write",
			issues: "write",
			contents: permissions === "review" ? "read" : "write"
		},
		default_events: events
	};
}
/** The page with a button for each set of permissions, which sends the manifest to GitHub. */
function setupPage({ pages, url, state, organization }) {
	const action = `${pages}/${organization === void 0 ? "" : `organizations/${encodeURIComponent(organization)}/`}settings/apps/new?state=${encodeURIComponent(state)}`;
	const form = (permissions, label, about) => `<form action="${escaped(action)}" method="post"><input type="hidden" name="manifest" value="${escaped(JSON.stringify(manifestOf(url, permissions)))}"><p>${about}</p><button>${label}</button></form>`;
	return [
		"<h1>Register listkeeper on GitHub</h1>",
		`<p>GitHub will send events to <code>${escaped(url)}/api/github/webhooks</code>. This address has to be reachable from GitHub.</p>`,
		form("review", "Register: review only", "Reads lists, comments on pull requests and makes a check. It can change no file."),
		form("review-and-fix", "Register: review and fix", "The same, and it commits fixes where a command, a button or the configuration asks for them.")
	].join("\n");
}
/** What is shown once the app is registered. */
function donePage(pages, slug, isStored) {
	const install = `${pages}/${pages === "https://github.com" ? "apps" : "github-apps"}/${encodeURIComponent(slug)}/installations/new`;
	return [
		"<h1>listkeeper is registered</h1>",
		isStored ? "" : "<p>The credentials could not be stored. They are printed where <code>listkeeper serve</code> runs: set them in its environment.</p>",
		`<p><a href="${escaped(install)}">Install it on your lists</a>. It then reviews new pull requests. It opens no issue and commits nothing before you choose so.</p>`
	].join("\n");
}
// src/serve/site/metrics.ts
/** Events that have a label of their own; whoever asks could make any number of others. */
const labelled = /* @__PURE__ */ new Set([
	...events,
	"installation",
	"installation_repositories",
	"ping"
]);
/** Opens them; `counts` says how many jobs wait, are in hand and are dead. */
function openMetrics({ metrics }, counts) {
	const registry = new metrics.Registry();
	metrics.collectDefaultMetrics({
		register: registry,
		prefix: "listkeeper_"
	});
	const deliveries = new metrics.Counter({
		name: "listkeeper_deliveries_total",
		help: "Webhook deliveries by event and result",
		labelNames: ["event", "result"],
		registers: [registry]
	});
	const answers = new metrics.Histogram({
		name: "listkeeper_delivery_seconds",
		help: "Time until a delivery was answered",
		buckets: [
			.01,
			.05,
			.1,
			.25,
			.5,
			1,
			2
		],
		registers: [registry]
	});
	const work = new metrics.Histogram({
		name: "listkeeper_work_seconds",
		help: "Time that work took, by kind and outcome",
		labelNames: ["kind", "outcome"],
		buckets: [
			.1,
			.5,
			1,
			2,
			5,
			10,
			30,
			60,
			300
		],
		registers: [registry]
	});
	const jobs = new metrics.Gauge({
		name: "listkeeper_jobs",
		help: "Jobs in the queue by state",
		labelNames: ["state"],
		registers: [registry],
		async collect() {
			for (const [state, number] of Object.entries(await counts())) jobs.set({ state }, number);
		}
	});
	return {
		delivery(event, result, seconds) {
			deliveries.inc({
				event: labelled.has(event) ? event : "other",
				result
			});
			answers.observe(seconds);
		},
		work: (kind, outcome, seconds) => work.observe({
			kind,
			outcome
		}, seconds),
		text: () => registry.metrics(),
		contentType: registry.contentType
	};
}
// src/serve/site/same.ts
/** Compares secrets. */
/** Whether a text is the expected one, in a time that does not tell how much of it is right. */
function isSame(given, expected) {
	const hash = (text) => _22("sha256").update(text).digest();
	return typeof given === "string" && _67(hash(given), hash(expected));
}
// src/serve/site/operator/door.ts
/** Who tries tokens is slowed: after a few wrong ones nothing is compared for the rest of the minute, the right one neither. */
const most = 10;
const minute = 6e4;
function openDoor(token, now) {
	let wrong = [];
	return (given) => {
		wrong = wrong.filter((at) => at > now() - minute);
		if (wrong.length >= most) return "slow";
		if (isSame(given, token)) return "right";
		wrong.push(now());
		return "wrong";
	};
}
// src/serve/site/operator/page.ts
/** The pages of the operator: the queue, and dead letters with what ended them. Private repositories have their number alone. Pure. */
/** The page that takes the token; `why` says what was wrong with the last one. */
function loginPage(why) {
	return [
		"<h1>Operator</h1>",
		why === void 0 ? "" : `<p class="notice" role="alert">${why}</p>`,
		"<form class=\"find\" action=\"/operator\" method=\"post\"><input type=\"text\" name=\"username\" value=\"operator\" autocomplete=\"username\" hidden><p><label for=\"token\">The token of <code>LISTKEEPER_OPERATOR_TOKEN</code></label><input id=\"token\" type=\"password\" name=\"token\" required autocomplete=\"current-password\"></p><button>Sign in</button></form>"
	].join("\n");
}
function operatorPage({ counts, letters, names, proof, queued }) {
	const hidden = `<input type="hidden" name="proof" value="${escaped(proof)}">`;
	return [
		"<h1>Operator</h1>",
		queued === void 0 ? "" : `<p class="notice" role="status">${counted(queued, "dead letter")} queued again.</p>`,
		`<dl class="tiles">${[
			"waiting",
			"active",
			"dead"
		].map((state) => `<div><dt>${labels[state]}</dt><dd>${number(counts[state])}</dd></div>`).join("")}</dl>`,
		`<section class="card" aria-labelledby="dead"><h2 id="dead">Dead letters</h2>${letters.length === 0 ? "<p>There are none.</p>" : deadTable(letters, names, hidden)}</section>`,
		`<form action="/operator/leave" method="post">${hidden}<button>Sign out</button></form>`
	].join("\n");
}
const labels = {
	waiting: "Waiting",
	active: "In hand",
	dead: "Dead letters"
};
function deadTable(letters, names, hidden) {
	const shown = letters.slice(0, 200);
	const rows = shown.map(({ id, key, installation, since, why }) => {
		const name = names.get(repositoryOf(key));
		const subject = key.slice(key.search(/[^\d]/));
		return `<tr><th scope="row"><bdi>${name === void 0 ? `repository ${repositoryOf(key)}` : text(name)}</bdi> <span class="muted">${text(subject, 60)}</span></th><td data-is="Installation">${installation}</td><td>${name === void 0 ? hiddenReason : text(why, 300)}</td><td data-is="Since"><time datetime="${text(since)}">${text(since.slice(0, 16).replace("T", " "))}</time></td><td><form action="/operator/redrive" method="post">${hidden}<input type="hidden" name="id" value="${text(id)}"><button aria-label="Queue again: ${text(key, 80)}">Queue again</button></form></td></tr>`;
	});
	return `<table class="rows"><caption>${letters.length > shown.length ? `The first ${number(shown.length)} of ${number(letters.length)}` : counted(letters.length, "dead letter")}</caption><thead><tr><th scope="col">Subject</th><th scope="col">Installation</th><th scope="col">Reason</th><th scope="col">Since</th><th scope="col">Redrive</th></tr></thead><tbody>${rows.join("")}</tbody></table><form action="/operator/redrive" method="post">${hidden}<button>Queue all again</button></form>`;
}
/** An error may name the repository and quote it. */
const hiddenReason = "<span class=\"muted\">not shown: the repository is not public. <code>listkeeper serve dead-letters</code> prints it.</span>";
/** Every subject begins with the number of its repository. */
function repositoryOf(key) {
	return Number(/^\d{1,15}/.exec(key)?.[0] ?? 0);
}
// src/serve/site/operator/session.ts
/** Who is the operator: whoever knows the token. A session is a cookie that the token signs, so that all processes know it and another token ends it. */
/** Seconds. */
const lasts = 43200;
const cookieName = "listkeeper_operator";
function openSessions(token, now) {
	const key = _23("sha256", token).update("listkeeper operator session").digest();
	const sign = (what, text) => _23("sha256", key).update(`${what}\n${text}`).digest("base64url");
	const cookie = (value, seconds, isSecure) => `${cookieName}=${value}; Path=/operator; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;
	return {
		of(cookies = "") {
			const found = cookies.split(/; ?/).find((one) => one.startsWith(`${cookieName}=`));
			const [, until = "", id = "", signature = ""] = /=(\d{1,15})\.([\w-]{22})\.([\w-]{43})$/.exec(found ?? "") ?? [];
			if (!isSame(signature, sign("session", `${until}.${id}`)) || Number(until) < now()) return void 0;
			return { proof: sign("form", `${until}.${id}`) };
		},
		begin(isSecure) {
			const text = `${now() + lasts * 1e3}.${_54(16).toString("base64url")}`;
			return cookie(`${text}.${sign("session", text)}`, lasts, isSecure);
		},
		end: (isSecure) => cookie("", 0, isSecure)
	};
}
// src/serve/site/operator/routes.ts
/** A form of ours is smaller. */
const mostBytes = 4096;
function openOperator({ token, query, queue, now, log }) {
	const sessions = openSessions(token, now);
	const doors = {
		pages: openDoor(token, now),
		bearer: openDoor(token, now)
	};
	const page = (body, more = {}) => html({
		title: "Operator · listkeeper",
		body,
		formsTo: "'self'",
		...more
	});
	const signIn = (given, isSecure) => {
		const verdict = doors.pages(given ?? "");
		if (verdict === "right") return seeOther("/operator", sessions.begin(isSecure));
		log({ verdict }, "somebody tried to sign in as operator");
		return verdict === "slow" ? page(loginPage("Too many wrong tokens. Wait a minute."), {
			status: 429,
			headers: { "retry-after": "60" }
		}) : page(loginPage("That is not the token."), { status: 403 });
	};
	const show = async ({ proof }, queued) => {
		const letters = await queue.dead();
		const names = await namesOf(query, [...new Set(letters.slice(0, 200).map(({ key }) => repositoryOf(key)))]);
		const number = /^\d{1,6}$/.test(queued ?? "") ? { queued: Number(queued) } : {};
		return page(operatorPage({
			counts: await queue.counts(),
			letters,
			names,
			proof,
			...number
		}));
	};
	return {
		async answer(request, { pathname, searchParams }, isSecure) {
			const session = sessions.of(request.headers.cookie);
			if (request.method !== "POST") {
				if (pathname !== "/operator") return notFound;
				return session ? show(session, searchParams.get("queued")) : page(loginPage());
			}
			const form = await readForm(request);
			if (!form) return {
				status: 413,
				body: "that is no form of these pages\n"
			};
			if (pathname === "/operator") return signIn(form.get("token"), isSecure);
			if (pathname !== "/operator/redrive" && pathname !== "/operator/leave") return notFound;
			if (!session || !isSame(form.get("proof"), session.proof)) return {
				status: 403,
				body: "sign in again\n"
			};
			if (pathname === "/operator/leave") return seeOther("/operator", sessions.end(isSecure));
			const id = form.get("id");
			const queued = await queue.redrive(id === null ? void 0 : [id]);
			log({ queued }, "the operator queued dead letters again");
			return seeOther(`/operator?queued=${queued}`);
		},
		refuseBearer({ headers }) {
			const verdict = doors.bearer(/^Bearer (\S{1,500})$/i.exec(headers.authorization ?? "")?.[1] ?? "");
			if (verdict === "right") return void 0;
			if (verdict === "slow") return {
				status: 429,
				body: "too many wrong tokens, wait a minute\n",
				headers: { "retry-after": "60" }
			};
			return {
				status: 401,
				body: "the token of the operator is needed\n",
				headers: { "www-authenticate": "Bearer" }
			};
		}
	};
}
function seeOther(location, cookie) {
	return {
		status: 303,
		body: "",
		headers: {
			location,
			...cookie === void 0 ? {} : { "set-cookie": cookie }
		}
	};
}
async function readForm(request) {
	if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "")) return void 0;
	const body = await readBody(request, mostBytes);
	return body && new URLSearchParams(body.toString("utf8"));
}
// src/serve/site/setup.ts
/** The first start: whoever holds the one-time token that the terminal shows may register the app. */
/** Opens a setup with a token of its own; after the registration the token is void. */
function openSetup({ api, pages, register, ask = fetch }) {
	let token = _54(24).toString("base64url");
	const state = _54(24).toString("base64url");
	return {
		link: (base) => `${base}/setup?token=${token}`,
		page(query, base) {
			if (token === void 0 || !isSame(query.get("token"), token)) return void 0;
			const organization = query.get("organization") ?? "";
			return setupPage({
				pages,
				url: base,
				state,
				.../^[\w-]{1,100}$/.test(organization) ? { organization } : {}
			});
		},
		async finish(query) {
			const code = query.get("code") ?? "";
			if (token === void 0 || !isSame(query.get("state"), state) || !/^[\w-]{1,200}$/.test(code)) return void 0;
			const kept = token;
			token = void 0;
			try {
				const { slug, credentials } = await convert(ask, `${api}/app-manifests/${code}/conversions`);
				return donePage(pages, slug, await register(credentials));
			} catch (error) {
				token = kept;
				throw error;
			}
		}
	};
}
async function convert(ask, address) {
	const answer = await ask(address, {
		method: "POST",
		headers: {
			accept: "application/vnd.github+json",
			"user-agent": "listkeeper"
		},
		signal: AbortSignal.timeout(2e4)
	});
	if (!answer.ok) throw new Error(`GitHub said ${answer.status} while registering the app`);
	const { id, slug, pem, webhook_secret: webhookSecret } = await answer.json();
	if (typeof id !== "number" || typeof slug !== "string" || typeof pem !== "string" || typeof webhookSecret !== "string") throw new Error("GitHub told of no app while registering the app");
	return {
		slug,
		credentials: {
			appId: id,
			privateKey: pem,
			webhookSecret
		}
	};
}
// src/serve/store/database.ts
/** Connections of one process, besides those of pg-boss. */
const connections = 8;
/** Opens PostgreSQL. @throws {UserError} where it cannot be reached. */
async function openPostgres({ pg }, connectionString) {
	const pool = new pg.default.Pool({
		connectionString,
		max: connections,
		connectionTimeoutMillis: 5e3,
		application_name: "listkeeper"
	});
	pool.on("error", () => void 0);
	const query = async (text, values = []) => (await pool.query(text, [...values])).rows;
	const database = {
		kind: "postgres",
		query,
		async transaction(task) {
			const client = await pool.connect();
			let broken;
			try {
				await client.query("begin");
				const result = await task(async (text, values = []) => (await client.query(text, [...values])).rows);
				await client.query("commit");
				return result;
			} catch (error) {
				await client.query("rollback").catch((why) => {
					broken = why;
				});
				throw error;
			} finally {
				client.release(broken);
			}
		},
		forQueue: {
			connectionString,
			max: connections,
			application_name: "listkeeper"
		},
		close: () => pool.end()
	};
	try {
		await query("select 1");
	} catch (error) {
		await pool.end();
		throw new UserError(`the database of DATABASE_URL cannot be reached (${error.message || error.code})`);
	}
	return database;
}
/** Opens the embedded database in a folder; without one it is in memory. @throws {UserError} where the folder holds something else. */
async function openEmbedded({ pglite, boss }, folder) {
	const lite = new pglite.PGlite(folder);
	try {
		await lite.waitReady;
	} catch (error) {
		throw new UserError(`the embedded database in ${folder} cannot be opened (${error.message})`);
	}
	return {
		kind: "embedded",
		query: async (text, values = []) => (await lite.query(text, [...values])).rows,
		transaction: (task) => lite.transaction((inside) => task(async (text, values = []) => (await inside.query(text, [...values])).rows)),
		forQueue: {
			db: boss.fromPglite(lite),
			backend: "pglite"
		},
		close: () => lite.close()
	};
}
// src/serve/store/folder.ts
/** The data folder: its lock, which the system takes back from a killed process, and the credentials in it. */
/** Makes the folder where there is none, for this user alone. @throws {UserError} where that is not possible. */
function openFolder(path) {
	try {
		_55(path, {
			recursive: true,
			mode: 448
		});
	} catch (error) {
		throw new UserError(`the data folder ${path} cannot be made (${error.code}): set LISTKEEPER_DATA to another one`);
	}
}
/**
* Locks the folder for this process, and returns what unlocks it. The lock is one that SQLite holds on a file (POSIX, fcntl), because
* Node has none of its own: when the process ends in whatever way, it is gone.
* @throws {UserError} where another process has it.
*/
async function lockFolder(path) {
	const { DatabaseSync } = await withoutWarning(() => import("node:sqlite"));
	const file = _7(path, "lock");
	try {
		const lock = new DatabaseSync(file);
		lock.exec("begin exclusive");
		return () => lock.close();
	} catch (error) {
		const { message } = error;
		throw new UserError(/locked|busy/i.test(message) ? `the data folder ${path} is in use by another listkeeper: stop that one, or set DATABASE_URL to a PostgreSQL that several can share` : `the data folder ${path} cannot be used (${message}): set LISTKEEPER_DATA to another one`);
	}
}
/** Loads a module of Node that is still called experimental without a word about it on the terminal. */
async function withoutWarning(load) {
	const { emitWarning } = process;
	process.emitWarning = () => void 0;
	try {
		return await load();
	} finally {
		process.emitWarning = emitWarning;
	}
}
const fileName = "credentials.json";
/** The credentials that an earlier registration left; undefined where there are none. @throws {UserError} where they cannot be read. */
function readStored(folder) {
	const path = _7(folder, fileName);
	let text;
	try {
		text = _67$1(path, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw new UserError(`${path} cannot be read (${error.code})`);
	}
	const found = parse(text);
	if (!found) throw new UserError(`${path} does not hold the credentials of an app: restore it, or remove it to register the app again`);
	return found;
}
function parse(text) {
	try {
		const { appId, privateKey, webhookSecret } = JSON.parse(text);
		return typeof appId === "number" && typeof privateKey === "string" && typeof webhookSecret === "string" ? {
			appId,
			privateKey,
			webhookSecret
		} : void 0;
	} catch {
		return;
	}
}
/** Stores credentials where only this user reads them; false where the folder cannot be written. */
function storeCredentials(folder, credentials) {
	const path = _7(folder, fileName);
	try {
		_55(folder, {
			recursive: true,
			mode: 448
		});
		_100(path, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 384 });
		_14(path, 384);
		return true;
	} catch {
		return false;
	}
}
/** The text of a private key in a file of its own. @throws {UserError} */
function readKeyFile(path) {
	try {
		return _67$1(path, "utf8");
	} catch (error) {
		throw new UserError(`PRIVATE_KEY_PATH ${path} cannot be read (${error.code})`);
	}
}
// src/serve/store/queue.ts
/** Subjects with something to do. At most one job of a subject is queued, retried or active (policy `exclusive`). */
const name = "work";
const deadName = "dead";
/** Seconds. Of a worker that was killed nothing is heard any more; pg-boss takes no shorter heartbeat than 10. */
const heartbeat = 10;
/** A subject in hand for longer is taken for stuck. */
const longest = 1800;
/** How long events that come together may take to arrive, so that they become one review. */
const settling = 1;
/** Opens the queue, and makes its tables where there are none. */
async function openQueue({ boss: { PgBoss } }, database, options) {
	const { onError, supervise = true, retryDelay = 5, retries = 6 } = options;
	const boss = new PgBoss({
		...database.forQueue,
		schema: "listkeeper_queue",
		schedule: false,
		supervise,
		superviseIntervalSeconds: 5,
		monitorIntervalSeconds: 5
	});
	boss.on("error", onError);
	await boss.start();
	await boss.createQueue(deadName, { retentionSeconds: 2592e3 });
	const settings = {
		retryLimit: retries,
		retryDelay,
		retryBackoff: true,
		retryDelayMax: 120,
		expireInSeconds: longest,
		deleteAfterSeconds: 86400
	};
	await boss.createQueue(name, {
		...settings,
		policy: "exclusive",
		heartbeatSeconds: heartbeat,
		deadLetter: deadName
	});
	if (database.kind === "embedded") await takeBack(boss, database);
	return {
		send: (subjects, query, seconds = settling) => send(boss, subjects, {
			query,
			seconds
		}),
		work: async (handle, { concurrency, perGroup }) => {
			await boss.work(name, {
				localConcurrency: concurrency,
				localGroupConcurrency: perGroup,
				batchSize: 1,
				pollingIntervalSeconds: .5
			}, async ([job]) => {
				if (job) await handle(toTaken(boss, job));
			});
		},
		pause: () => boss.offWork(name, { wait: false }),
		dead: () => deadLetters(database),
		redrive: async (ids) => {
			const all = (await deadLetters(database)).filter(({ id }) => ids === void 0 || ids.includes(id));
			await database.transaction(async (query) => {
				await send(boss, all, {
					query,
					seconds: 0
				});
				if (all.length > 0) await boss.deleteJob(deadName, all.map(({ id }) => id), { db: toDb(query) });
			});
			return all.length;
		},
		counts: async () => {
			const rows = await database.query(`select case when name = $1 then 'dead' when state = 'active' then 'active' else 'waiting' end what, count(*)::int number
         from listkeeper_queue.job where state <= 'active' group by 1`, [deadName]);
			return {
				waiting: 0,
				active: 0,
				dead: 0,
				...Object.fromEntries(rows.map(({ what, number }) => [what, number]))
			};
		},
		close: () => boss.stop({
			graceful: false,
			close: true
		})
	};
}
function toDb(query) {
	return { executeSql: async (text, values) => ({ rows: [...await query(text, values)] }) };
}
async function send(boss, subjects, { query, seconds }) {
	const jobs = subjects.map(({ key, installation }) => ({
		data: {
			key,
			installation
		},
		singletonKey: key,
		group: { id: String(installation) },
		startAfter: seconds
	}));
	if (jobs.length > 0) await boss.insert(name, jobs, { db: toDb(query) });
}
function toTaken(boss, { id, data }) {
	return {
		...data,
		end: async (query) => {
			await boss.complete(name, id, null, { db: toDb(query) });
		}
	};
}
async function takeBack(boss, { query }) {
	const active = await query(`select id from listkeeper_queue.job where name = $1 and state = 'active'`, [name]);
	if (active.length > 0) await boss.fail(name, active.map(({ id }) => id), { message: "the process ended" });
	await query(`update listkeeper_queue.job set start_after = now() where name = $1 and state = 'retry'`, [name]);
}
async function deadLetters({ query }) {
	return (await query(`select d.id, d.data, d.created_on since,
       (select output from listkeeper_queue.job f where f.name = $2 and f.state = 'failed' and f.singleton_key = d.data->>'key' order by completed_on desc limit 1) output
     from listkeeper_queue.job d where d.name = $1 and d.state = 'created' order by d.created_on`, [deadName, name])).map(({ id, data, since, output }) => ({
		...data,
		id,
		since: new Date(since).toISOString(),
		why: output?.message ?? "the process ended while it was at work"
	}));
}
// src/serve/store/schema.ts
/** The tables of the service beside those of pg-boss, and how an older database becomes a newer one. */
/** Each step is carried out once, in order; one that was published is never changed. @internal for tests */
const steps = [
	`create table listkeeper.delivery (id text primary key, installation bigint, received_at timestamptz not null default now());
   create index delivery_received on listkeeper.delivery (received_at);
   create index delivery_installation on listkeeper.delivery (installation);
   create table listkeeper.installation (id bigint primary key, is_suspended boolean not null default false);
   create table listkeeper.repository (
     id bigint primary key, installation bigint not null, owner text not null, name text not null,
     is_private boolean not null default false, is_archived boolean not null default false,
     is_list boolean, since timestamptz);
   create index repository_installation on listkeeper.repository (installation);
   create table listkeeper.pull (
     repository bigint not null, number int not null, installation bigint not null, head text not null, state text not null default '',
     judged_at timestamptz, begun text, primary key (repository, number));
   create index pull_head on listkeeper.pull (repository, head);
   create table listkeeper.wish (
     id bigserial primary key, key text not null, kind text not null, ref text not null default '', version int not null default 1,
     installation bigint not null, repository bigint not null, data jsonb not null, made_at timestamptz not null default now(),
     unique (key, kind, ref));
   create index wish_installation on listkeeper.wish (installation);
   create table listkeeper.writer (installation bigint primary key, holder text, until bigint not null default 0);
   create table listkeeper.written (installation bigint not null, at bigint not null);
   create index written_at on listkeeper.written (installation, at);
   create table listkeeper.errand (name text primary key, done_at timestamptz not null)`,
	"alter table listkeeper.pull add column labels jsonb, add column run bigint, add column is_closed boolean not null default false",
	`create table listkeeper.turn (
     repository bigint primary key, next_at timestamptz not null, seconds int not null, again int not null default 0, done_at timestamptz);
   create index turn_next on listkeeper.turn (next_at);
   create table listkeeper.link (
     key bytea primary key, fact text, fresh_until timestamptz, wanted_on date not null, holder text, held_until timestamptz);
   create index link_wanted on listkeeper.link (wanted_on);
   create index link_holder on listkeeper.link (holder) where holder is not null;
   create table listkeeper.host (domain text primary key, holder text, held_until timestamptz not null, next_at timestamptz not null);
   create table listkeeper.health (
     repository bigint, day date, links int not null, alive int not null, moved int not null, dead int not null, unknown int not null,
     primary key (repository, day))`,
	`create table listkeeper.look (
     repository bigint primary key, installation bigint not null, branch text not null, config text, entries int not null, errors int not null,
     warnings int not null, fixable int not null, looked_at timestamptz not null default now());
   create table listkeeper.review (
     repository bigint not null, number int not null, installation bigint not null, title text not null default '', author text not null,
     conclusion text not null, things int not null, waits_for text not null, is_open boolean not null default true,
     reviewed_at timestamptz not null default now(), primary key (repository, number));
   create index review_newest on listkeeper.review (repository, reviewed_at);
   create index review_installation on listkeeper.review (installation);
   create index repository_name on listkeeper.repository (lower(owner), lower(name))`
];
/** Makes the tables, or brings them up to date; processes that start together wait for each other. @throws {UserError} where a newer version made them. */
async function migrate({ transaction }, all = steps) {
	await transaction(async (query) => {
		await query(`select pg_advisory_xact_lock(hashtext('listkeeper.migrate'))`);
		await query("create schema if not exists listkeeper");
		await query("create table if not exists listkeeper.version (number int not null)");
		const [row] = await query("select number from listkeeper.version");
		const from = row?.number ?? 0;
		if (from > all.length) throw new UserError(`the database is of a newer listkeeper (version ${from} of its tables, this one knows ${all.length}): update listkeeper, or restore the backup of before`);
		for (const step of all.slice(from)) for (const statement of step.split(";")) await query(statement);
		await query(row ? "update listkeeper.version set number = $1" : "insert into listkeeper.version values ($1)", [all.length]);
	});
}
// src/serve/serve.ts
/** The service: puts database, queue, intake, work and server together, starts them, and stops them so that nothing is lost. */
/** Opens database and queue. @throws {UserError} where one cannot be opened. */
async function openStore(settings, packages, options) {
	const { databaseUrl, data } = settings;
	let unlock = () => void 0;
	if (databaseUrl === void 0) {
		openFolder(data);
		unlock = await lockFolder(data);
	}
	let database;
	try {
		database = databaseUrl === void 0 ? await openEmbedded(packages, `${data}/database`) : await openPostgres(packages, databaseUrl);
		await migrate(database);
		if (database.kind === "embedded") await takeTurnsBack(database);
		const queue = await openQueue(packages, database, options);
		const opened = database;
		return {
			database,
			queue,
			close: async () => {
				await queue.close();
				await opened.close();
				unlock();
			}
		};
	} catch (error) {
		await database?.close();
		unlock();
		throw error;
	}
}
/** Milliseconds that work which has begun may take when the service stops, and that it may take to be handed back then. @internal Tests. */
const grace = {
	work: 2e3,
	handBack: 500
};
const errandPause = 6e4;
/** Starts the service and returns when it listens. @throws {UserError} for what keeps it from starting. */
async function serve(settings, options) {
	const { packages, say } = options;
	const logger = packages.pino.pino({ redact: [
		"token",
		"*.token",
		"authorization",
		"*.authorization"
	] }, { write: options.write });
	const log = (facts, line) => logger.info(facts, line);
	const onError = (error) => logger.error({ error: error.message }, "the database or the queue failed");
	const stored = settings.credentials ?? readStored(settings.data);
	if (!stored && settings.role === "worker") throw new UserError("--role worker needs the credentials of the app: set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET");
	const store = options.store ?? await openStore(settings, packages, {
		onError,
		supervise: settings.role !== "web"
	});
	const { database, queue } = store;
	const stopping = new AbortController();
	const clock = {
		now: Date.now,
		sleep: (ms) => _3(ms, void 0, { signal: stopping.signal })
	};
	const holder = _58();
	const budget = openBudget(database, {
		...clock,
		holder,
		...options.spacing === void 0 ? {} : { spacing: options.spacing }
	});
	let clients;
	let setup;
	const register = (credentials) => {
		clients = openClients(packages, {
			api: settings.api,
			credentials,
			budget,
			stopped: stopping.signal
		});
		setup = void 0;
	};
	if (stored) register(stored);
	else setup = openSetup({
		...settings,
		register: async (credentials) => keep(credentials, register, settings, say)
	});
	const metrics = openMetrics(packages, queue.counts);
	const intake = openIntake(database, queue, { onError });
	let isStopping = false;
	const server = createSite({
		clients: () => clients,
		setup: () => setup,
		take: intake.take,
		metrics,
		dashboard: openDashboard({
			query: database.query,
			pages: settings.pages
		}),
		...settings.operatorToken === void 0 ? {} : { operator: openOperator({
			token: settings.operatorToken,
			query: database.query,
			queue,
			now: Date.now,
			log
		}) },
		log,
		isWeb: settings.role !== "worker",
		...settings.url === void 0 ? {} : { url: settings.url },
		whyNotReady: async () => {
			if (isStopping) return "stopping";
			if (!clients) return "the app is not registered yet";
			return database.query("select 1").then(() => void 0, () => "the database does not answer");
		}
	});
	await new Promise((resolve, reject) => {
		server.once("error", (error) => reject(new UserError(whyDeaf(settings, error.code))));
		server.listen(settings.port, settings.host, resolve);
	}).catch(async (error) => {
		await store.close();
		throw error;
	});
	const address = `http://${settings.host === "0.0.0.0" || settings.host === "::" ? "localhost" : settings.host}:${server.address().port}`;
	const active = /* @__PURE__ */ new Set();
	const sweeps = openGate(Math.max(1, Math.floor(settings.concurrency / 4)));
	const turn = openHostTurns(database, {
		...clock,
		holder
	});
	if (settings.role !== "web") await queue.work((taken) => {
		const work = workAt(taken, {
			database,
			queue,
			budget,
			clients: () => clients,
			clock,
			log,
			now: Date.now,
			onDone: metrics.work,
			stopped: stopping.signal,
			sweeps,
			turn,
			...options.links ? { links: options.links } : {}
		});
		const settled = work.catch(() => void 0).then(() => void active.delete(settled));
		active.add(settled);
		return work;
	}, {
		concurrency: settings.concurrency,
		perGroup: Math.max(1, Math.ceil(settings.concurrency / 4))
	});
	const errands = repeat((isStart) => runErrands({
		database,
		queue,
		app: clients?.app,
		waiting: clock,
		now: Date.now,
		log
	}, isStart), {
		pause: options.errands ?? errandPause,
		signal: stopping.signal,
		onError
	});
	say(`listkeeper listens at ${address}`);
	if (setup) say(`To register the app on GitHub, open ${setup.link(settings.url ?? address)}`);
	return {
		address,
		async close() {
			isStopping = true;
			const isClosed = new Promise((resolve) => server.close(resolve));
			server.closeIdleConnections();
			await queue.pause();
			await Promise.race([Promise.all(active), _3(grace.work)]);
			stopping.abort();
			await Promise.race([Promise.all([
				...active,
				errands,
				intake.drain()
			]), _3(grace.handBack)]);
			server.closeAllConnections();
			await isClosed;
			await store.close();
			log({}, "stopped");
		}
	};
}
/** Why the service cannot listen, and which setting changes that: the name of the host, or the port at it. */
function whyDeaf({ host, port }, code) {
	return /^(?:ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL|EINVAL)$/.test(code ?? "") ? `the host ${host} is no address of this machine (${code}): set HOST to another one, or leave it out` : `port ${port} cannot be used (${code}): set PORT to another one`;
}
/** Keeps new credentials, and goes on with them. */
function keep(credentials, register, { data }, say) {
	const isStored = storeCredentials(data, credentials);
	if (isStored) say("The app is registered; its credentials are stored in the data folder, for this user alone.");
	else say(`The app is registered. Its credentials could not be stored: set them in the environment.\nAPP_ID=${credentials.appId}\nWEBHOOK_SECRET=${credentials.webhookSecret}\nPRIVATE_KEY="${credentials.privateKey.trim().replace(/\n/g, "\\n")}"`);
	register(credentials);
	return isStored;
}
async function repeat(task, { pause, signal, onError }) {
	for (let isStart = true; !signal.aborted; isStart = false) {
		await task(isStart).catch((error) => {
			if (!signal.aborted) onError(error);
		});
		await _3(pause, void 0, { signal }).catch(() => void 0);
	}
}
// src/serve/settings.ts
/** What `serve` is told by its environment and options. Names are those of Probot and of twelve-factor apps where they have one. Pure. */
/** What a process of the service does: takes deliveries, does the work, or both. */
const roles = [
	"all",
	"web",
	"worker"
];
/** Reads them. A private key that is in a file of its own is read through `readKey`. @throws {UserError} for what makes no sense. */
function readSettings(env, role, readKey) {
	const databaseUrl = env.DATABASE_URL || void 0;
	if (databaseUrl !== void 0 && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) throw new UserError("DATABASE_URL cannot be used: expected an address of PostgreSQL, for example postgres://user@host/database");
	const name = role === void 0 ? "LISTKEEPER_ROLE" : "--role";
	const own = readRole(role ?? (env.LISTKEEPER_ROLE || "all"), name);
	if (own !== "all" && databaseUrl === void 0) throw new UserError(`${name} ${own} needs PostgreSQL, because the embedded database is for one process: set DATABASE_URL, or leave ${name} out`);
	const url = readUrl(env);
	const credentials = readCredentials(env, readKey);
	const operatorToken = readOperatorToken(env);
	return {
		role: own,
		host: env.HOST || "0.0.0.0",
		port: readNumber(env, "PORT", {
			otherwise: 3e3,
			least: 0,
			most: 65535
		}),
		data: env.LISTKEEPER_DATA || "./data",
		...databaseUrl === void 0 ? {} : { databaseUrl },
		...placesOf(env),
		...url === void 0 ? {} : { url },
		...credentials ? { credentials } : {},
		...operatorToken === void 0 ? {} : { operatorToken },
		concurrency: readNumber(env, "LISTKEEPER_CONCURRENCY", {
			otherwise: 8,
			least: 1,
			most: 100
		})
	};
}
function readRole(word, name) {
	const role = roles.find((one) => one === word);
	if (role === void 0) throw new UserError(`${name} cannot be \`${word}\`, expected one of ${roles.join(", ")}`);
	return role;
}
function readNumber(env, name, { otherwise, least, most }) {
	const text = env[name] || String(otherwise);
	const number = Number(text);
	if (!/^\d{1,6}$/.test(text) || number < least || number > most) throw new UserError(`${name} cannot be \`${text}\`, expected a number from ${least} to ${most}`);
	return number;
}
function readUrl({ LISTKEEPER_URL: text }) {
	if (!text) return void 0;
	const url = URL.parse(text);
	if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") throw new UserError(`LISTKEEPER_URL cannot be \`${text}\`, expected the address of this service, for example https://lists.example.org`);
	return url.href.replace(/\/$/, "");
}
function readOperatorToken({ LISTKEEPER_OPERATOR_TOKEN: token }) {
	if (!token) return void 0;
	if (!/^[\x21-\x7e]{24,500}$/.test(token)) throw new UserError("LISTKEEPER_OPERATOR_TOKEN cannot be used: expected 24 to 500 letters, digits and marks without spaces, for example what `openssl rand -base64 32` prints");
	return token;
}
/** GitHub's addresses: those of GHE_HOST, as Probot takes it, else of github.com. */
function placesOf({ GHE_HOST: host, GHE_PROTOCOL: protocol = "https" }) {
	if (!host) return {
		api: "https://api.github.com",
		pages: "https://github.com"
	};
	const pages = `${protocol}://${host}`;
	if (!/^[\w.-]+(?::\d+)?$/.test(host) || !/^https?$/.test(protocol) || !URL.canParse(pages)) throw new UserError(`GHE_HOST cannot be \`${host}\`, expected the name of a GitHub Enterprise Server, for example github.example.org`);
	return {
		api: `${pages}/api/v3`,
		pages
	};
}
function readCredentials(env, readKey) {
	const { APP_ID: id, WEBHOOK_SECRET: secret, PRIVATE_KEY: key, PRIVATE_KEY_PATH: path } = env;
	if (!id && !secret && !key && !path) return void 0;
	const missing = [
		...id ? [] : ["APP_ID"],
		...secret ? [] : ["WEBHOOK_SECRET"],
		...key || path ? [] : ["PRIVATE_KEY"]
	];
	if (missing.length > 0) throw new UserError(`the credentials of the app are not complete: ${missing.join(" and ")} not set; unset the others to register an app`);
	if (!/^\d{1,15}$/.test(id)) throw new UserError(`APP_ID cannot be \`${id}\`, expected the number of the app`);
	return {
		appId: Number(id),
		webhookSecret: secret,
		privateKey: readPem(key || readKey(path))
	};
}
/** A private key as people put it into environments: as it is, with `\n` for its line ends, or in base64. @throws {UserError} */
function readPem(text) {
	const isPem = (one) => /^-----BEGIN (?:RSA |)PRIVATE KEY-----\s/.test(one.trim());
	const found = [
		text,
		text.replace(/\\n/g, "\n"),
		Buffer.from(text, "base64").toString()
	].find(isPem);
	if (found === void 0) throw new UserError("PRIVATE_KEY is no private key, expected the text of the .pem file that GitHub gave");
	return found.trim();
}
// src/cli/serve.ts
/** `serve` on the command line: the app as a service, its dead letters, and how it ends. */
/** Milliseconds for the end, of the five seconds that are promised. */
const longestEnd = 4500;
/** Runs until it is told to stop, or does what is asked with dead letters. */
async function runServe({ values, rest, print, pass }) {
	const [word, ...ids] = rest;
	if (word !== void 0 && word !== "redrive" && (word !== "dead-letters" || ids.length > 0)) throw new UserError(`\`serve\` takes no \`${rest.join(" ")}\`, expected nothing, \`dead-letters\` or \`redrive [ID...]\``);
	const settings = readSettings(process.env, values.role, readKeyFile);
	const packages = await loadPackages();
	if (word === "dead-letters") return listDead(settings, packages, print);
	if (word === "redrive") return redrive(settings, packages, {
		ids,
		print
	});
	const service = await serve(settings, {
		packages,
		say: (text) => print(`${text}\n`),
		write: pass,
		links: { open: async () => openLinkPorts({ timeout: milliseconds(defaultConfig().links.timeout) }) }
	});
	await new Promise((resolve) => {
		for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => resolve());
	});
	await Promise.race([service.close(), _3(longestEnd)]);
	process.exit(0);
}
async function withStore(settings, packages, task) {
	const failed = [];
	const store = await openStore(settings, packages, {
		onError: (error) => failed.push(error),
		supervise: false
	});
	try {
		return await task(store);
	} finally {
		await store.close();
	}
}
function listDead(settings, packages, print) {
	return withStore(settings, packages, async ({ queue }) => {
		const all = await queue.dead();
		for (const { id, key, installation, since, why } of all) print(`${id}  ${since}  installation ${installation}, repository ${key}: ${why}\n`);
		print(all.length === 0 ? "There are no dead letters.\n" : `\`listkeeper serve redrive\` queues all of them again, with an ID that one.\n`);
		return 0;
	});
}
function redrive(settings, packages, { ids, print }) {
	return withStore(settings, packages, async ({ queue }) => {
		const count = await queue.redrive(ids.length === 0 ? void 0 : ids);
		print(`${count} queued again.\n`);
		return ids.length > 0 && count < ids.length ? 1 : 0;
	});
}
export { runServe };
