import { t as _3 } from "./shell-promises.js";
import { B as UserError, E as ConfigError, Ir as readLines, Nr as lineAt, Qr as _14, Xr as _7, Zr as _100, dt as milliseconds, ei as _55, m as logLine, mr as parseList, ni as _67$1, w as defaultConfig } from "./shell-check.js";
import { t as openLinkPorts } from "./shell-open2.js";
import { n as ask, r as limitRequestTime, t as GitHubError } from "./shell-client.js";
import { a as readPermission, i as mayWrite, n as fixPullRequest, o as readPull } from "./shell-fix-pull-request.js";
import { r as reviewPullRequest, t as taskOf } from "./shell-events.js";
import { a as publishSkip, b as startCheckRun, i as publishFailure, n as passMergeGroup, o as whyFailed, x as startedCheckRuns } from "./shell-check-run.js";
import { t as require_dist } from "./shell-dist.js";
import { t as parseConfig } from "./shell-load.js";
import "./shell-config.js";
import { F as readDefaultBranch, i as readConfigText } from "./shell-read-config.js";
import { t as readListsAt } from "./shell-read-lists.js";
import { n as fixedAnswer, t as answerOn } from "./shell-answer-on-issue.js";
import { n as repairedLine, t as repairList } from "./shell-repair-list.js";
import { t as _12 } from "./shell-_builtin_node_http.js";
import { r as escaped } from "./shell-escape.js";
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
const read = (key) => all[key];
const _22 = /* @__PURE__ */ read("createHash");
const _54 = /* @__PURE__ */ read("randomBytes");
const _58 = /* @__PURE__ */ read("randomUUID");
const _67 = /* @__PURE__ */ read("timingSafeEqual");
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
const longest$1 = 2e4;
const writeTimeout = 18e3;
function openBudget(database, options) {
	/** The last write of each installation in this process: those of one process wait for each other without asking the database. */
	const last = /* @__PURE__ */ new Map();
	const turn = async (installation, creates, task) => {
		for (;;) {
			const wait = await database.transaction((query) => takeTurn(query, {
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
async function takeTurn(query, { installation, creates, holder, now, spacing: apart = spacing }) {
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
		at + longest$1
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
				}
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
// src/config/chosen-repairs.ts
var import_dist = require_dist();
/** Whether a text has the key `repair`, for all lists or in the `contents` of one; false where it is no valid configuration. */
function choosesRepairs(text, path) {
	try {
		parseConfig(text, path);
	} catch (error) {
		if (error instanceof ConfigError) return false;
		throw error;
	}
	const document = (0, import_dist.parseDocument)(text, {
		uniqueKeys: false,
		logLevel: "error"
	});
	const resolved = (node) => (0, import_dist.isAlias)(node) ? node.resolve(document) : node;
	const child = (node, key) => (0, import_dist.isMap)(node) ? resolved(node.get(key, true)) : void 0;
	const root = resolved(document.contents);
	if ((0, import_dist.isMap)(root) && root.has("repair")) return true;
	const lists = child(root, "lists");
	return (0, import_dist.isSeq)(lists) && lists.items.some((list) => child(child(resolved(list), "contents"), "repair") !== void 0);
}
// src/commands/repository/served-list.ts
/** Whether an app that is installed has anything to do with a repository: one that is no list hears nothing at all. */
/** Fewer entries make no list. */
const fewest = 20;
/** Looks at the default branch. @throws {GitHubError} */
async function lookForList(ports, repo) {
	const tip = await readDefaultBranch(ports.client, repo, ports);
	if (!tip) return "other";
	const read = await readListsAt(ports, {
		...repo,
		commit: tip.commit
	});
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
/** Whether the maintainers have chosen that fixes are proposed: the configuration says so in its own words, not by a default. @throws {GitHubError} */
async function wantsRepairs(ports, repo) {
	const { path, text } = await readConfigText(ports, repo, repo.commit);
	return text !== void 0 && choosesRepairs(text, path);
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
			for (const table of [
				"repository",
				"pull",
				"wish",
				"delivery",
				"written"
			]) await query(`delete from listkeeper.${table} where installation = $1`, [installation]);
			for (const [table, column] of [["installation", "id"], ["writer", "installation"]]) await query(`delete from listkeeper.${table} where ${column} = $1`, [installation]);
			return;
		case "repositories-removed": return forget(query, installation, change.ids);
		case "deleted": return forget(query, installation, [change.id]);
		case "transferred":
			await query("delete from listkeeper.pull where repository = $1 and installation <> $2", [change.id, installation]);
			await query("delete from listkeeper.wish where repository = $1 and installation <> $2", [change.id, installation]);
	}
}
/** Forgets repositories, of this installation alone. */
async function forget(query, installation, ids) {
	for (const [table, column] of [
		["repository", "id"],
		["pull", "repository"],
		["wish", "repository"]
	]) await query(`delete from listkeeper.${table} where ${column} = any($1::bigint[]) and installation = $2`, [ids, installation]);
}
// src/serve/wishes.ts
/** What an event asks of the service: facts about who has installed it and where, and work to do. Pure. */
/** Reads an event; a sentence where there is nothing to do. */
function askedBy(event, payload) {
	const given = payload;
	const installation = numberOf(given.installation?.id);
	if (installation === void 0) return "the event is of no installation";
	if (event === "installation" || event === "installation_repositories") return {
		installation,
		...tenantChange(event, given)
	};
	const repository = repositoryOf(given.repository);
	if (!repository) return "the event is of no repository";
	const base = {
		installation,
		repository
	};
	if (event === "repository") return {
		...base,
		...repositoryChange(given.action, repository.id)
	};
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
			isForced: event !== "pull_request",
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
		case "repair": return {
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
	const request = `check-${numberOf(run?.id) ?? 0}`;
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
function pullKey(repository, number) {
	return `${repository}#${number}`;
}
function isCommit(text) {
	return typeof text === "string" && /^[0-9a-f]{40,64}$/.test(text);
}
function tenantChange(event, { action, repositories = [], repositories_added: added = [], repositories_removed: gone = [], installation }) {
	const owner = installation?.account?.login;
	const facts = (all) => all.flatMap((one) => repositoryOf(one, owner) ?? []);
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
function repositoryOf(value, of) {
	const given = value ?? {};
	const id = numberOf(given.id);
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
function numberOf(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
// src/serve/carry-out.ts
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
		case "repair": return repair(scene);
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
			if (!now.isOpen) return `#${work.number} is closed.`;
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
/** Milliseconds for which a judgement holds against events that bring nothing new, as a label that came with the opening. */
const fresh = 3e5;
/** What a review depends on besides the texts. */
function stateOf({ head, base, isDraft, labels }) {
	return JSON.stringify([
		head,
		base,
		isDraft,
		labels.toSorted()
	]);
}
async function isJudged({ tools, repository }, pull, askedAt) {
	const [row] = await tools.database.query("select state, judged_at from listkeeper.pull where repository = $1 and number = $2", [repository.id, pull.number]);
	return row?.state === stateOf(pull) && row.judged_at !== null && askedAt.getTime() - row.judged_at.getTime() < fresh;
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
		...tools.links ? { links: tools.links } : {},
		...more
	}).catch(async (error) => {
		if (checks.isOpen()) await publishFailure(ports, pull, whyFailed(error)).catch(() => void 0);
		throw error;
	});
	if (checks.isOpen()) await publishSkip(ports, pull, outcome.reason ?? "there is a newer commit");
	await query(`update listkeeper.pull set begun = null, state = case when $3 then state else $4 end, judged_at = now() where repository = $1 and number = $2`, [
		repository.id,
		pull.number,
		outcome.channel === "moved" || outcome.fixed !== void 0,
		stateOf(pull)
	]);
	return outcome;
}
/** Starts the check run of a head; one that an earlier try started is taken over. */
async function openCheck({ ports, tools, repo, repository }, pull) {
	const { query } = tools.database;
	const subject = String(pull.number);
	const started = {
		commit: pull.head,
		subject
	};
	const [before] = await query(`insert into listkeeper.pull as p (repository, number, installation, head) values ($1, $2, $3, $4)
     on conflict (repository, number) do update set head = excluded.head, installation = excluded.installation returning p.begun`, [
		repository.id,
		pull.number,
		repository.installation,
		pull.head
	]);
	await query("update listkeeper.pull set begun = $3 where repository = $1 and number = $2", [
		repository.id,
		pull.number,
		pull.head
	]);
	let id = (before?.begun === pull.head ? await startedCheckRuns(ports.client, repo, started, ports) : [])[0];
	if (id === void 0) {
		const made = await startCheckRun(ports.client, repo, started, ports);
		id = made.kind === "posted" ? made.id : void 0;
	}
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
	await rememberList(tools.database.query, repository.id, void 0);
	const tip = await readDefaultBranch(ports.client, repo, ports);
	if (!tip || !await wantsRepairs(ports, {
		...repo,
		commit: tip.commit
	})) return "Nothing is proposed unless the configuration says so.";
	return repairedLine(await repairList(ports, {
		...repo,
		...tip
	}, {
		occasion: "push",
		now: tools.now
	}));
}
function outcomeLine({ owner, repo, number }, { channel, reason }) {
	return `${owner}/${repo}#${number}: ${channel}${reason === void 0 ? "" : `, ${reason}`}`;
}
// src/serve/intake.ts
/** So many share a transaction at most. */
const mostTogether = 100;
/** So many may wait. */
const mostWaiting = 2e3;
/** Milliseconds after which one that waits is given up: GitHub is promised an answer within a second. */
const patience = 800;
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
			}, patience);
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
	await want(query, queue, wanted);
	return new Set(fresh);
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
		try {
			await doOne(row, tools, options);
		} catch (error) {
			if (stopped.aborted) return putOff(taken, queue, database, 0);
			const seconds = limitedFor(error);
			if (seconds !== void 0) return putOff(taken, queue, database, seconds);
			failed.set(row.id, error);
		}
	}
}
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
		const { client, mayCommit } = await clients.of(installation);
		await finish("done", await carryOut(doing, portsFor(client, installation, options), {
			mayCommit,
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
function portsFor(client, installation, { clock, stopped, log }) {
	return {
		client,
		sleep: async (ms) => {
			stopped.throwIfAborted();
			await clock.sleep(ms);
			stopped.throwIfAborted();
		},
		log: (line) => log({ installation }, logLine(line))
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
	await forgetWrites(database, now);
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
	if (!app || !await isDue(database, "fetch-again", isStart ? 30 : 3600)) return;
	const again = await fetchAgain(await app(), database, waiting, now());
	if (again > 0) log({ deliveries: again }, "asked for again");
}
// src/serve/site/delivery.ts
/** GitHub sends at most 25 MB (docs, webhook events and payloads). */
const mostBytes = 25 * 2 ** 20;
/** What can be refused before the body is read. */
function refuseEarly(headers) {
	const length = one(headers, "content-length");
	if (length !== void 0 && !(Number(length) <= mostBytes)) return {
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
// src/serve/site/page.ts
/** The frame of the few pages that the service shows. Pure. */
/** A whole page around a body of HTML. */
function page(body) {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>listkeeper</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.4rem 1rem}</style></head><body>${body}</body></html>`;
}
// src/serve/site/http.ts
/** The server: deliveries of GitHub, the state of the service, and the pages of its setup. */
const webhookPath = "/api/github/webhooks";
/** A server that is not listening yet. Slow and silent clients are cut off. */
function createSite(site) {
	const server = _12((request, response) => {
		answer(request, site).catch((error) => {
			site.log({ error: error.message }, "a request failed");
			return {
				status: 500,
				body: "listkeeper failed, its log says more\n"
			};
		}).then((given) => send$1(request, response, given));
	});
	server.requestTimeout = 15e3;
	server.headersTimeout = 1e4;
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
		case "/metrics": return {
			status: 200,
			type: site.metrics.contentType,
			body: await site.metrics.text()
		};
		case "/": return html("<h1>listkeeper</h1><p>Reviews pull requests to curated lists.</p>", {});
		case "/setup":
		case "/setup/done": return setup(request, url, site);
		default: return notFound;
	}
}
const notFound = {
	status: 404,
	body: "there is nothing here\n"
};
/** A page. It may send a form to GitHub and nothing else. */
function html(body, { formsTo }) {
	const policy = `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action ${formsTo ?? "'none'"}`;
	return {
		status: 200,
		type: "text/html; charset=utf-8",
		body: page(body),
		headers: { "content-security-policy": policy }
	};
}
async function setup(request, { pathname, searchParams }, site) {
	const now = site.setup();
	const base = site.url ?? baseOf(request);
	if (!now || base === void 0) return notFound;
	if (pathname === "/setup") {
		const body = now.page(searchParams, base);
		return body === void 0 ? notFound : html(body, { formsTo: "*" });
	}
	const body = await now.finish(searchParams).catch((error) => {
		site.log({ error: error.message }, "the app was not registered");
		return `<h1>Not registered</h1><p>GitHub did not take it. Open the link of the terminal again.</p>`;
	});
	return body === void 0 ? notFound : html(body, {});
}
/** Where the browser reached us, by its own word: it only goes back into the page of whoever holds the token. */
function baseOf({ headers }) {
	const host = headers.host ?? "";
	const protocol = headers["x-forwarded-proto"] === "https" ? "https" : "http";
	return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:]+\](?::\d{1,5})?$/i.test(host) ? `${protocol}://${host}` : void 0;
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
	const body = await readBody(request);
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
/** The whole body; undefined where it is too large, whatever its headers say. @throws where the client goes away. */
async function readBody(request) {
	const parts = [];
	let size = 0;
	for await (const part of request) {
		size += part.length;
		if (size > mostBytes) return void 0;
		parts.push(part);
	}
	return Buffer.concat(parts);
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
/** Compares in a time that does not tell how much is right. */
function isSame(given, expected) {
	const hash = (text) => _22("sha256").update(text).digest();
	return given !== null && _67(hash(given), hash(expected));
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
/** Each step is carried out once, in order; one that was published is never changed. */
const steps = [`create table listkeeper.delivery (id text primary key, installation bigint, received_at timestamptz not null default now());
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
   create table listkeeper.errand (name text primary key, done_at timestamptz not null)`];
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
/** Milliseconds that work which has begun may take when the service stops; then it is handed back. */
const grace = 2e3;
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
	const budget = openBudget(database, {
		...clock,
		holder: _58(),
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
		server.once("error", (error) => reject(new UserError(`port ${settings.port} cannot be used (${error.code}): set PORT to another one`)));
		server.listen(settings.port, settings.host, resolve);
	}).catch(async (error) => {
		await store.close();
		throw error;
	});
	const address = `http://${settings.host === "0.0.0.0" || settings.host === "::" ? "localhost" : settings.host}:${server.address().port}`;
	const active = /* @__PURE__ */ new Set();
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
			await Promise.race([Promise.all(active), _3(grace)]);
			stopping.abort();
			await Promise.race([Promise.all([
				...active,
				errands,
				intake.drain()
			]), _3(500)]);
			server.closeAllConnections();
			await isClosed;
			await store.close();
			log({}, "stopped");
		}
	};
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
	const settings = {
		role: readRole(role ?? (env.LISTKEEPER_ROLE || "all")),
		databaseUrl
	};
	if (settings.role !== "all" && databaseUrl === void 0) throw new UserError(`--role ${settings.role} needs PostgreSQL, because the embedded database is for one process: set DATABASE_URL, or leave --role out`);
	const url = readUrl(env);
	const credentials = readCredentials(env, readKey);
	return {
		role: settings.role,
		host: env.HOST || "0.0.0.0",
		port: readNumber(env, "PORT", 3e3, 65535),
		data: env.LISTKEEPER_DATA || "./data",
		...databaseUrl === void 0 ? {} : { databaseUrl },
		...placesOf(env),
		...url === void 0 ? {} : { url },
		...credentials ? { credentials } : {},
		concurrency: readNumber(env, "LISTKEEPER_CONCURRENCY", 8, 100) || 1
	};
}
function readRole(word) {
	const role = roles.find((one) => one === word);
	if (role === void 0) throw new UserError(`--role cannot be \`${word}\`, expected one of ${roles.join(", ")}`);
	return role;
}
function readNumber(env, name, otherwise, most) {
	const text = env[name] || String(otherwise);
	const number = Number(text);
	if (!/^\d{1,6}$/.test(text) || number > most) throw new UserError(`${name} cannot be \`${text}\`, expected a number up to ${most}`);
	return number;
}
function readUrl({ LISTKEEPER_URL: text }) {
	if (!text) return void 0;
	const url = URL.parse(text);
	if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") throw new UserError(`LISTKEEPER_URL cannot be \`${text}\`, expected the address of this service, for example https://lists.example.org`);
	return url.href.replace(/\/$/, "");
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
	const settings = readSettings(process.env, values.role, readKeyFile);
	const packages = await loadPackages();
	if (word === "dead-letters" && ids.length === 0) return listDead(settings, packages, print);
	if (word === "redrive") return redrive(settings, packages, {
		ids,
		print
	});
	if (word !== void 0) throw new UserError(`\`serve\` takes no \`${rest.join(" ")}\`, expected nothing, \`dead-letters\` or \`redrive [ID...]\``);
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
