import { An as inferTemplates, Ar as hasHeading, D as ConfigError, H as unlessUserError, T as defaultConfig, V as UserError, X as patternsOf, c as foldLines, cr as parseList, d as _29, f as jsonText, g as printable, gi as _14, hi as _13, mi as _12, q as isNamedBy, ti as withoutEnd, w as configPaths } from "./shell-check.js";
import "./shell-config.js";
import { n as parseConfig } from "./shell-load.js";
import { n as readWorkflow, t as allows } from "./shell-workflow.js";
import { r as version, t as actionTag } from "./shell-version.js";
import { t as openRepository } from "./shell-repository.js";
import { t as topOf } from "./shell-top.js";
import { i as serverOf, r as ownToken, t as isPublicApi } from "./shell-home.js";
import { t as openWeb } from "./shell-web.js";
import { S as terminalOptionsOf, b as oneOf, i as withoutResultsOf, m as readVersion, y as hasColor } from "./shell-command.js";
// src/commands/doctor/headings.ts
/** A check for each heading that is not there; lists are looked for in all documents that were read. */
function headingChecks({ lists, require }, documents) {
	if (documents.length === 0) return [];
	const formats = lists.flatMap(({ files, translations, sections }, index) => {
		const own = documents.filter(({ path }) => [...files, ...translations].some((pattern) => isNamedBy(path, pattern)));
		return own.length === 0 ? [] : sections.map(({ under }) => ({
			key: `lists[${index}].sections`,
			under,
			own
		}));
	});
	const parts = Array.isArray(require) ? require.map(({ under }) => ({
		key: "require",
		under,
		own: documents
	})) : [];
	return [...formats, ...parts].flatMap(({ key, under, own }) => under === void 0 || own.some(({ sections }) => hasHeading(sections, under)) ? [] : [missing(key, under)]);
}
function missing(key, under) {
	return {
		group: "lists",
		state: "lacking",
		says: `\`${key}\` names the heading \`${under}\`, which is in no list`,
		todo: "correct `under`: what stands beside it holds for no entry; a part of a heading is written with `*`"
	};
}
// src/commands/doctor/settings.ts
/** What the settings of a repository let its workflows do, as far as the token may read them; what it may not read is unknown, and said so. */
const row = (state, says, todo) => ({
	group: "settings",
	state,
	says,
	...todo === void 0 ? {} : { todo }
});
/** What GitHub says of the settings that the workflows of listkeeper depend on; nothing where there is none. */
async function settingsChecks(reach, listkeeperWorkflows, now) {
	if (listkeeperWorkflows.length === 0) return [];
	return (await Promise.all([
		proposalCheck(reach, listkeeperWorkflows),
		stateChecks(reach, listkeeperWorkflows, now),
		conversationChecks(reach, listkeeperWorkflows)
	])).flat();
}
function hasJob(listkeeperWorkflows, events) {
	return listkeeperWorkflows.some(({ workflow }) => workflow.jobs.some((job) => job.usesListkeeper && job.events.some((event) => events.includes(event))));
}
const proposals = "Settings, Actions, General, \"Allow GitHub Actions to create and approve pull requests\"";
/** Whether workflows may open pull requests: GitHub's setting is off where nobody turned it on, and only administrators read it (docs.github.com, get default workflow permissions for a repository). */
async function proposalCheck({ get, repo }, listkeeperWorkflows) {
	if (!hasJob(listkeeperWorkflows, [
		"push",
		"schedule",
		"workflow_dispatch",
		"issue_comment"
	])) return [];
	const response = await get(`/repos/${repo}/actions/permissions/workflow`);
	const may = parse$1(response)?.can_approve_pull_request_reviews;
	if (may === true) return [row("good", "GitHub Actions may open pull requests")];
	if (may === false) return [row("lacking", "GitHub Actions may not open pull requests, so fixes from repairs, sweeps and commands cannot be proposed", `allow it: ${proposals}; if it is greyed out, the organization decides`)];
	return [unknown("GitHub Actions may open pull requests", response, `it is under ${proposals}`)];
}
/** What the token may not read is no answer; it must not look like one. */
function unknown(what, { exchange: { status, error } }, todo) {
	const why = status === 403 || status === 404 || status === 401 ? `the token may not read that (${status})` : `no answer (${status ?? error ?? "none"})`;
	return row("lacking", `Unknown whether ${what}: ${why}`, todo);
}
/** GitHub switches off what has a schedule after 60 days without activity in a public repository (docs.github.com, disable and enable workflows). */
const restDays = 60;
const warnDays = 50;
const switchedOff = {
	disabled_inactivity: `GitHub has switched it off, because the repository had no activity for ${restDays} days`,
	disabled_fork: "GitHub has switched it off, because this is a fork",
	disabled_manually: "somebody has switched it off"
};
/** Whether the workflows run at all, and whether GitHub is about to switch one off. */
async function stateChecks({ get, repo, body }, listkeeperWorkflows, now) {
	const response = await get(`/repos/${repo}/actions/workflows?per_page=100`);
	const listed = parse$1(response)?.workflows;
	const states = new Map((Array.isArray(listed) ? listed : []).map(({ path, state }) => [String(path), String(state)]));
	const off = listkeeperWorkflows.flatMap(({ path }) => {
		const why = switchedOff[states.get(path) ?? ""];
		const todo = `\`gh workflow enable ${path.replace(/^.*\//, "")}\`, or Actions, *Enable workflow*`;
		return why === void 0 ? [] : [row("bad", `No job of ${path} runs: ${why}`, todo)];
	});
	const running = listkeeperWorkflows.filter(({ path, workflow }) => workflow.events.includes("schedule") && switchedOff[states.get(path) ?? ""] === void 0);
	if (running.length === 0) return off;
	const names = running.map(({ path }) => path).join(", ");
	const days = body.private === true || now === void 0 ? 0 : Math.floor((now - Date.parse(String(body.pushed_at))) / 864e5);
	if (days > warnDays) return [...off, row("lacking", `No push for ${days} days: after ${restDays} GitHub switches off what has a schedule, here ${names} with all its jobs`, "push something; if this happens often, move the scheduled job to its own file, so that reviews continue")];
	if (!Array.isArray(listed)) return [unknown(`GitHub has switched off ${names}`, response, "see Actions, in the workflow")];
	return off.length > 0 ? off : [row("good", `${names} ${running.length === 1 ? "is" : "are"} switched on`)];
}
/** Whether the default branch asks that conversations are resolved, which takes more than a review needs (github.com/github/gh-aw/issues/35726). */
async function conversationChecks({ get, repo, body }, listkeeperWorkflows) {
	const branch = encodeURIComponent(String(body.default_branch ?? "main"));
	const weak = listkeeperWorkflows.flatMap(({ workflow }) => workflow.jobs.filter(({ usesListkeeper, events }) => usesListkeeper && events.includes("pull_request_target"))).filter(({ granted }) => !allows(granted, "contents", "write"));
	if (weak.length === 0) return [];
	const required = await asksToResolve({
		get,
		repo,
		branch
	});
	if (required === false) return [];
	const todo = `add \`contents: write\` to the permissions of \`${weak[0].name}\`; without it people resolve them, one by one`;
	if (required === true) return [row("lacking", "Conversations have to be resolved before merging, and reviews may only fold theirs", todo)];
	return [unknown("conversations have to be resolved before merging", required, `it is under Settings, Branches; if so, ${todo}`)];
}
/** Whether a branch requires it, by a ruleset, which everybody reads, or by its protection, which administrators read; else the refusal. */
async function asksToResolve({ get, repo, branch }) {
	const [rules, plain] = await Promise.all([get(`/repos/${repo}/rules/branches/${branch}?per_page=100`), get(`/repos/${repo}/branches/${branch}`)]);
	const own = attempt$1(rules.text);
	if (Array.isArray(own) && own.some((rule) => rule.parameters?.required_review_thread_resolution === true)) return true;
	if (parse$1(plain)?.protected !== true) return parse$1(plain) || Array.isArray(own) ? false : plain;
	const protection = await get(`/repos/${repo}/branches/${branch}/protection`);
	const required = (parse$1(protection)?.required_conversation_resolution)?.enabled;
	if (typeof required === "boolean") return required;
	return /branch not protected/i.test(protection.text ?? "") || parse$1(protection) ? false : protection;
}
function parse$1({ exchange, text }) {
	const value = exchange.status === 200 ? attempt$1(text) : void 0;
	return typeof value === "object" && value !== null ? value : void 0;
}
function attempt$1(text) {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return;
	}
}
// src/commands/doctor/token.ts
/** `owner/name`, as GitHub writes a repository. */
const repositoryName = /^[\w-]+\/[\w.-]+$/;
/** What can be said of the token, of the repository, and of the requests that are left; and the repository, where it can be reached. */
async function examineToken(token, { repo, isOnline }) {
	if (!token) return { checks: [{
		group: "token",
		state: "lacking",
		says: "No token in GITHUB_TOKEN or GH_TOKEN; here only links to GitHub need one, and workflows get one from GitHub",
		todo: "`GH_TOKEN=$(gh auth token)` before a command uses the token of the GitHub CLI"
	}] };
	const refused = refusalOf(token.api);
	if (refused) return { checks: [refused] };
	const kind = {
		group: "token",
		state: "good",
		says: `${token.from} holds ${kindOf(token.secret)}`
	};
	if (!isOnline && !isLocal(new URL(token.api).hostname)) return { checks: [{
		...kind,
		says: `${kind.says}; without a network nobody can say what it may do`
	}] };
	if (repo === void 0 || !repositoryName.test(repo) || /\/\.{1,2}$/.test(repo)) {
		const why = repo === void 0 ? "the repository is not known" : `\`${repo}\` is no repository`;
		return { checks: [{
			...kind,
			state: "lacking",
			says: `${kind.says}, but ${why}`,
			todo: "name it with `--repo owner/name`"
		}] };
	}
	const { checks, ...reach } = await repositoryChecks(token, repo);
	return {
		checks: [kind, ...checks],
		...reach
	};
}
/** Why a token is not sent to an address at all. */
function refusalOf(api) {
	const todo = "unset GITHUB_API_URL, or set it to the API of your GitHub, for example `https://github.example.com/api/v3`";
	if (!URL.canParse(api)) return {
		group: "token",
		state: "bad",
		says: "GITHUB_API_URL is no address",
		todo
	};
	const { protocol, hostname, username, password } = new URL(api);
	if (username !== "" || password !== "") return {
		group: "token",
		state: "bad",
		says: "GITHUB_API_URL holds a name or a password",
		todo
	};
	if (protocol === "https:" || protocol === "http:" && isLocal(hostname)) return void 0;
	return {
		group: "token",
		state: "bad",
		says: `GITHUB_API_URL starts with \`${protocol}\`, and tokens are only sent over https`,
		todo
	};
}
function isLocal(hostname) {
	return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
/** What a token is, by how it begins (github.blog, Behind GitHub's new authentication token formats). */
function kindOf(secret) {
	if (secret.startsWith("ghs_")) return "the token of an app or of a workflow run";
	if (secret.startsWith("github_pat_")) return "a fine-grained token of a person";
	if (secret.startsWith("ghp_")) return "a classic token of a person";
	return /^gh[ou]_/.test(secret) ? "a token that a person gave to an app" : "a token";
}
/** What a classic token may do; GitHub says it of no other. */
const scopesHeader = "x-oauth-scopes";
async function repositoryChecks({ api, ask, secret }, repo) {
	const get = (path) => ask({
		method: "GET",
		url: `${withoutEnd(api, /\//)}${path}`,
		want: "all",
		keep: [scopesHeader],
		headers: {
			authorization: `Bearer ${secret}`,
			accept: "application/vnd.github+json",
			"x-github-api-version": "2022-11-28"
		}
	});
	const response = await get(`/repos/${repo}`);
	const { status } = response.exchange;
	const body = status === 200 ? parse(response.text) : void 0;
	if (!body) return { checks: [failure(response, repo)] };
	const isOfApp = secret.startsWith("ghs_");
	const reach = isOfApp ? parse((await get("/installation/repositories?per_page=1")).text) : void 0;
	return {
		checks: [
			...stateOf(body, repo),
			rights(body, {
				repo,
				isOfApp,
				reach,
				scopes: scopesOf(response, secret)
			}),
			...rateLeft(response)
		],
		reach: {
			get,
			repo,
			body
		}
	};
}
function failure({ exchange: { status, error } }, repo) {
	const bad = (says, todo) => ({
		group: "token",
		state: "bad",
		says,
		todo
	});
	if (status === 401) return bad("GitHub does not know this token (401)", "it may be expired, revoked or incomplete; create a new one");
	if (status === 404) return bad(`The token cannot see ${repo} (404)`, "check the name; a private repository has to be among those that the token is for");
	if (status === 403 || status === 429) return bad(`GitHub refuses the token for now (${status})`, "its rate limit may be used up, or the organization requires SSO authorization");
	if (status !== void 0 && status >= 300 && status < 400) return bad(`${repo} has moved (${status})`, "use its new name, with `--repo owner/name`");
	return bad(`The API did not answer for ${repo} (${status ?? error ?? "no answer"})`, "try again later, or look at GITHUB_API_URL");
}
function stateOf(body, repo) {
	const archived = {
		group: "token",
		state: "bad",
		says: `${repo} is archived, so nothing can be written there`,
		todo: "unarchive it first"
	};
	const mute = {
		group: "token",
		state: "lacking",
		says: `${repo} has no issues, where a sweep says which links are dead`,
		todo: "switch issues on in its settings"
	};
	return [...body.archived === true ? [archived] : [], ...body.has_issues === false ? [mute] : []];
}
/** GitHub tells what a person may do; of the token of an app it tells the repositories alone. */
function rights(body, { repo, isOfApp, reach, scopes }) {
	if (isOfApp) {
		const count = Number(reach?.total_count);
		return {
			group: "token",
			state: "good",
			says: `It can see ${repo}${Number.isInteger(count) ? `, one of ${count} that it is for` : ""}; what it may do is set by the permissions of its job or app`
		};
	}
	const may = body.permissions;
	const level = [
		"admin",
		"maintain",
		"push",
		"triage",
		"pull"
	].find((one) => may?.[one] === true);
	const said = sayScopes(scopes);
	if (level === "admin" || level === "maintain" || level === "push") {
		const wanted = body.private === true ? ["repo"] : ["repo", "public_repo"];
		return scopes === void 0 || wanted.some((one) => scopes.includes(one)) ? {
			group: "token",
			state: "good",
			says: `You may write to ${repo} (${level})${said}`
		} : {
			group: "token",
			state: "lacking",
			says: `You may write to ${repo} (${level}), but not with this token${said}`,
			todo: `give it the scope ${wanted.map((one) => `\`${one}\``).join(" or ")} if it is to write`
		};
	}
	return {
		group: "token",
		state: "lacking",
		says: `You may read ${repo}, but not write to it${said}`,
		todo: "that is enough for the command line; reviews are posted by the workflow"
	};
}
/** The scopes of a classic token, or of one that a person gave to an app; undefined where GitHub does not say. */
function scopesOf({ exchange: { headers } }, secret) {
	const listed = headers?.[scopesHeader];
	if (listed === void 0 || !/^gh[po]_/.test(secret)) return void 0;
	return listed.split(",").map((scope) => scope.trim()).filter((scope) => /^[a-z][\w:.-]{0,60}$/.test(scope));
}
function sayScopes(scopes) {
	if (scopes === void 0) return "";
	return scopes.length === 0 ? "; it has no scopes, so it may read what is public" : `; its scopes are ${scopes.join(", ")}`;
}
function rateLeft({ exchange: { headers = {} } }) {
	const [left, limit] = [headers["x-ratelimit-remaining"], headers["x-ratelimit-limit"]].map((value) => value === void 0 ? NaN : Number(value));
	if (left === void 0 || Number.isNaN(left)) return [];
	const says = `${left}${Number.isNaN(limit) ? "" : ` of ${limit}`} requests are left in this hour`;
	return [left < 50 ? {
		group: "token",
		state: "lacking",
		says,
		todo: "wait until the hour is over before a sweep of many links"
	} : {
		group: "token",
		state: "good",
		says
	}];
}
function parse(text) {
	try {
		const value = JSON.parse(text ?? "");
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
// src/commands/doctor/workflow.ts
/** What the workflows of a repository let listkeeper do: which of its jobs runs on which event, with which permissions, and whether one is dangerous. */
const abilities = [
	{
		name: "Reviews of pull requests, forks included",
		events: ["pull_request_target"],
		needs: {
			contents: "read",
			"pull-requests": "write"
		},
		without: "findings are annotations and a step summary at best"
	},
	{
		name: "Repairs after a merge",
		events: ["push"],
		needs: {
			contents: "write",
			"pull-requests": "write"
		},
		without: "contents have to be fixed by hand"
	},
	{
		name: "Sweeps of all links",
		events: ["schedule", "workflow_dispatch"],
		needs: {
			contents: "write",
			"pull-requests": "write",
			issues: "write"
		},
		without: "the issue about dead links, their history or the repairs that come with them are missing"
	},
	{
		name: "Commands in comments",
		events: ["issue_comment"],
		needs: {
			contents: "write",
			"pull-requests": "write",
			issues: "write"
		},
		without: "`/listkeeper fix` and other commands do not work"
	}
];
const rewrite = "`listkeeper init --force` writes the whole workflow; `--diff` shows the changes";
/** What the workflow files say; `branch` is the default branch, where it is known. */
function examineWorkflows({ read, listkeeperWorkflows, checks }, branch) {
	const dangers = read.flatMap(dangerIn);
	if (listkeeperWorkflows.length === 0) return [
		...checks,
		...dangers,
		{
			group: "workflow",
			state: "lacking",
			says: "No workflow uses listkeeper",
			todo: "`listkeeper init` writes one; push it to the default branch"
		}
	];
	const jobs = listkeeperWorkflows.flatMap(({ workflow }) => workflow.jobs.filter(({ usesListkeeper }) => usesListkeeper));
	return [
		...checks,
		{
			group: "workflow",
			state: "good",
			says: `${listkeeperWorkflows.map(({ path }) => path).join(", ")} ${listkeeperWorkflows.length === 1 ? "uses" : "use"} listkeeper`
		},
		...dangers,
		...abilities.map((ability) => abilityCheck(ability, jobs)),
		...listkeeperWorkflows.flatMap((one) => branchChecks(one, branch))
	];
}
/** The workflows of a checkout. */
function readWorkflows(files) {
	const read = [];
	const checks = [];
	for (const path of workflowPaths(files)) {
		const workflow = attempt(() => readWorkflow(files.read(path)));
		if ("jobs" in workflow) read.push({
			path,
			workflow
		});
		else checks.push({
			group: "workflow",
			state: "bad",
			says: `${path}:${workflow.line}: GitHub cannot read this workflow: ${workflow.why}`,
			todo: "fix that line, otherwise nothing in the file runs"
		});
	}
	return {
		read,
		listkeeperWorkflows: read.filter(({ workflow }) => workflow.jobs.some(({ usesListkeeper }) => usesListkeeper)),
		checks
	};
}
function workflowPaths(files) {
	if (!files.has(".github/workflows")) return [];
	return unlessUserError(() => files.find(".github/workflows/*.{yml,yaml}")) ?? [];
}
function attempt(task) {
	try {
		return task();
	} catch (error) {
		if (error instanceof UserError) return {
			line: 1,
			why: error.message
		};
		throw error;
	}
}
/** Events whose jobs have a token that may write, and secrets, although a stranger can cause them. */
const trusted = [
	"pull_request_target",
	"issue_comment",
	"workflow_run"
];
function dangerIn({ path, workflow }) {
	return workflow.jobs.flatMap(({ name, events, headAt, usesListkeeper }) => {
		const event = events.find((one) => trusted.includes(one));
		if (headAt === void 0 || event === void 0) return [];
		const isNear = usesListkeeper || workflow.jobs.some((job) => job.usesListkeeper);
		return [{
			group: "workflow",
			state: isNear ? "bad" : "lacking",
			says: `${path}:${headAt}: dangerous: the job \`${name}\` checks out a proposed change on \`${event}\`, so that anybody can run code with a token that may write`,
			todo: `remove the checkout${isNear ? ": listkeeper reads texts through the API and needs none" : ", or run that job on `pull_request`"}`
		}];
	});
}
function abilityCheck({ name, events, needs, without }, jobs) {
	const running = jobs.filter((job) => events.some((event) => job.events.includes(event)));
	if (running.length === 0) {
		const isForOwn = events.includes("pull_request_target") && jobs.some((job) => job.events.includes("pull_request"));
		return {
			group: "workflow",
			state: "lacking",
			says: `${name}: no, ${isForOwn ? "with `pull_request` forks have a token that may only read" : `no job of listkeeper runs on ${events.map((event) => `\`${event}\``).join(" or ")}`}`,
			todo: `${isForOwn ? "use `pull_request_target`" : `until then ${without}`}; ${rewrite}`
		};
	}
	const lacks = running.map(({ granted }) => Object.entries(needs).filter(([what, access]) => !allows(granted, what, access)));
	const least = lacks.toSorted((a, b) => a.length - b.length)[0];
	if (least.length > 0) return {
		group: "workflow",
		state: "lacking",
		says: `${name}: the job \`${running[lacks.indexOf(least)].name}\` may not do all it needs`,
		todo: `add ${least.map(([what, access]) => `\`${what}: ${access}\``).join(" and ")} to its permissions; until then ${without}`
	};
	if (running.some(({ granted }) => granted.kind === "settings")) return {
		group: "workflow",
		state: "lacking",
		says: `${name}: perhaps; the job \`${running.find(({ granted }) => granted.kind === "settings").name}\` names no permissions, so the settings of the repository decide`,
		todo: `name ${Object.entries(needs).map(([what, access]) => `\`${what}: ${access}\``).join(", ")} in the job`
	};
	return {
		group: "workflow",
		state: "good",
		says: `${name}: yes`
	};
}
/** A push is looked for on named branches; the default one has to be among them. */
function branchChecks({ path, workflow }, branch) {
	const { branches, events } = workflow;
	if (branch === void 0 || branch === "HEAD" || !branches || !events.includes("push")) return [];
	return branches.some((pattern) => pattern === branch || /[*?+[!]/.test(pattern)) ? [] : [{
		group: "workflow",
		state: "lacking",
		says: `${path} runs on pushes to ${branches.join(", ")}, but the default branch is ${branch}`,
		todo: `write \`branches: [${branch}]\` below \`push\``
	}];
}
// src/commands/doctor/workflow-copy.ts
/** What an older copy of the workflow lacks: the check that a branch may require, newer events, and a version that exists. */
/** Events after which something is judged or a head is made. */
const judging = [
	"pull_request_target",
	"pull_request",
	"push",
	"schedule",
	"workflow_dispatch",
	"issue_comment"
];
/** Actions of a pull request after which its text, its base or the wish for a review may be another. */
const wanted = [
	"opened",
	"reopened",
	"synchronize",
	"edited",
	"ready_for_review",
	"labeled",
	"unlabeled"
];
/** The actions that GitHub takes where none is named (docs.github.com, events that trigger workflows). */
const usual = [
	"opened",
	"synchronize",
	"reopened"
];
/** What one workflow that uses listkeeper lacks. */
function copyChecks({ path, workflow }) {
	const silent = workflow.jobs.filter(({ usesListkeeper, events, granted }) => usesListkeeper && events.some((event) => judging.includes(event)) && !allows(granted, "checks", "write"));
	const types = workflow.types ?? usual;
	const missing = workflow.jobs.some(({ usesListkeeper, events }) => usesListkeeper && events.includes("pull_request_target")) ? wanted.filter((type) => !types.includes(type)) : [];
	return [...silent.length > 0 ? [mayNotCheck(path, silent.map(({ name }) => name))] : [], ...missing.length > 0 ? [isDeaf(path, missing)] : []];
}
function mayNotCheck(path, jobs) {
	const named = jobs.map((job) => `\`${job}\``).join(", ");
	return {
		group: "workflow",
		state: "lacking",
		says: `${path}: the ${jobs.length === 1 ? "job" : "jobs"} ${named} may not write the check \`listkeeper\`, so a branch that requires it waits forever`,
		todo: `add \`checks: write\` to ${jobs.length === 1 ? "its" : "their"} permissions; until then require the job itself, which nothing runs on pull requests of listkeeper`
	};
}
function isDeaf(path, missing) {
	const isOfLabels = missing.some((type) => type.endsWith("labeled"));
	return {
		group: "workflow",
		state: "lacking",
		says: `${path}: \`pull_request_target\` does not run on ${missing.map((type) => `\`${type}\``).join(", ")}${isOfLabels ? ", so a label as `listkeeper: off` is seen with the next push only" : ""}`,
		todo: `write \`types: [${wanted.join(", ")}]\` below it`
	};
}
/** How many versions are requested at most. */
const mostVersions = 3;
/** Whether the versions that workflows name are there: as GitHub says, or, where it cannot be asked, as far as this version knows. */
async function versionChecks(listkeeperWorkflows, get) {
	const found = [...new Map(listkeeperWorkflows.flatMap(({ path, workflow }) => workflow.jobs.flatMap(({ uses }) => uses.map((use) => [use, path]))))].flatMap(([use, path]) => {
		const [, repo, ref] = /^([\w-][\w.-]*\/listkeeper)@([\w-][\w./-]{0,100})$/i.exec(use) ?? [];
		return repo === void 0 || ref === void 0 || /\.\.|\/\//.test(ref) ? [] : [{
			path,
			use,
			repo,
			ref
		}];
	});
	if (!get) return found.flatMap(knownCheck);
	return (await Promise.all(found.slice(0, mostVersions).map((one) => askedCheck(one, get)))).flat();
}
/** GitHub answers 422 for a name that is no tag, branch or commit, and 404 for a repository that the token cannot see (docs.github.com, get a commit). */
async function askedCheck({ path, use, repo, ref }, get) {
	const { status } = (await get(`/repos/${repo}/commits/${encodeURIComponent(ref)}`)).exchange;
	const todo = `name a version that exists, as \`${repo}@${actionTag()}\``;
	if (status === 422) return [{
		group: "workflow",
		state: "bad",
		says: `${path} names ${use}, and ${repo} has no such tag, so the job fails before it begins`,
		todo
	}];
	if (status === 404) return [{
		group: "workflow",
		state: "lacking",
		says: `${path} names ${use}, which the token does not find`,
		todo
	}];
	return [];
}
function knownCheck({ path, use, repo, ref }) {
	const major = /^v(\d+)(?:\.\d+)*$/.exec(ref)?.[1];
	if (repo.toLowerCase() !== "listkeeper/listkeeper" || major === void 0 || Number(major) <= Number.parseInt(version, 10)) return [];
	return [{
		group: "workflow",
		state: "lacking",
		says: `${path} names ${use}, and this is ${version}, whose tag is ${actionTag()}`,
		todo: "see that the tag exists; with one that does not, the job fails before it begins"
	}];
}
// src/commands/doctor/doctor.ts
/** `doctor`: what the present token, configuration, workflow and network can do, and what to do about the rest. Writes nothing. */
/** Everything that was looked at, in the order in which it is shown. */
async function examine(ports, request) {
	const machine = [nodeCheck(ports.node), ...gitChecks(ports)];
	const config = readConfig(ports.files, request.config);
	const lists = [config.check, ...config.value ? listChecks(ports.files, config.value, request.paths) : []];
	const isOnline = await ports.isOnline();
	const workflows = readWorkflows(ports.files);
	const token = await examineToken(ports.token, {
		repo: request.repo,
		isOnline
	});
	return [
		...machine,
		...lists,
		...examineWorkflows(workflows, branchOf(ports)),
		...workflows.listkeeperWorkflows.flatMap(copyChecks),
		...await versionChecks(workflows.listkeeperWorkflows, token.reach?.get),
		...token.checks,
		...token.reach ? await settingsChecks(token.reach, workflows.listkeeperWorkflows, ports.now?.()) : [],
		...await networkChecks(ports, isOnline)
	];
}
function nodeCheck(version) {
	return {
		group: "machine",
		state: "good",
		says: `Node.js ${version}`
	};
}
function gitChecks({ repository, files }) {
	try {
		if (repository().isShallow()) return [{
			group: "machine",
			state: "lacking",
			says: "git works, but this clone has only the newest commits",
			todo: "`git fetch --unshallow` brings the others, which `review --base`, `check --base` and `try` read"
		}];
		return [{
			group: "machine",
			state: "good",
			says: "git works, and this is a repository"
		}];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const isMissing = /git is not installed/.test(error.message);
		return [{
			group: "machine",
			state: "lacking",
			says: isMissing ? "git is not installed" : `${files.root} is not a git repository`,
			todo: `${isMissing ? "install git" : "go into a clone of the list"} for \`review\`, \`try\` and \`check --base\`; everything else works without it`
		}];
	}
}
/** The default branch, where git knows it. */
function branchOf({ repository }) {
	return unlessUserError(() => repository().mainBranch().name)?.replace(/^origin\//, "");
}
function readConfig(files, named) {
	const path = named ?? configPaths.find((candidate) => files.has(candidate));
	if (path === void 0) return {
		check: {
			group: "lists",
			state: "good",
			says: "No configuration, and none is needed: formats are learned from the list"
		},
		value: defaultConfig()
	};
	try {
		const value = parseConfig(files.read(path), path);
		return {
			check: {
				group: "lists",
				state: "good",
				says: `${path} is valid`
			},
			value
		};
	} catch (error) {
		if (!(error instanceof ConfigError || error instanceof UserError)) throw error;
		return { check: {
			group: "lists",
			state: "bad",
			says: error.message,
			todo: "fix this first: with a broken configuration nothing is checked or reviewed"
		} };
	}
}
function listChecks(files, config, paths) {
	const named = patternsOf(config);
	const patterns = paths.length > 0 ? paths : named.length > 0 ? named : ["README.md"];
	const documents = [];
	const checks = patterns.flatMap((pattern) => {
		try {
			return files.find(pattern).flatMap((path) => {
				const document = parseList(files.read(path), path);
				documents.push(document);
				return listCheck(document);
			});
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			const where = config.lists.length > 0 ? "correct `lists[].files` in the configuration" : "name the list under `lists` in .github/listkeeper.yml";
			return [{
				group: "lists",
				state: "bad",
				says: error.message,
				todo: paths.length > 0 ? "name a file that is there" : where
			}];
		}
	});
	return paths.length > 0 || checks.some(({ state }) => state === "bad") ? checks : [...checks, ...headingChecks(config, documents)];
}
/** How many entries a list has, and how many of them keep to a format that can be learned. */
function listCheck(document) {
	const { path } = document;
	const count = document.entries.length;
	if (count === 0) return [{
		group: "lists",
		state: "lacking",
		says: `${path} has no entries that listkeeper recognizes`,
		todo: "an entry is a list item, a table row or a line with a link; name another file where the list is elsewhere"
	}];
	const formats = inferTemplates(document);
	const learned = formats.filter(({ templates }) => templates.length > 0);
	const entries = `${path}: ${count} ${count === 1 ? "entry" : "entries"}`;
	if (learned.length === 0) return [{
		group: "lists",
		state: "lacking",
		says: `${entries}, but no format that they share`,
		todo: "write templates under `lists[].sections` where there should be one; without, formats are not judged"
	}];
	const [conforming, total] = [sum(formats.map((format) => format.conforming)), sum(formats.map((format) => format.total))];
	return [{
		group: "lists",
		state: "good",
		says: `${entries}, ${learned.length === 1 ? "one format" : `${learned.length} formats`} learned, which ${conforming} of ${total} keep`
	}];
}
function sum(numbers) {
	return numbers.reduce((one, other) => one + other, 0);
}
/** Which servers are asked about links and their archived copies, and what works without them. */
const hosts = [
	["https://api.github.com/", "links to GitHub are judged by their pages"],
	["https://doi.org/", "links by DOI stay unknown"],
	["https://export.arxiv.org/", "links to arXiv are judged by their pages"],
	["https://web.archive.org/", "dead links get no capture to replace them"]
];
async function networkChecks({ ask, hasProxy }, isOnline) {
	const proxy = {
		group: "network",
		state: "lacking",
		says: "The environment sets a proxy, which listkeeper does not use for links",
		todo: "run `links` where there is direct access to the internet"
	};
	if (!isOnline) return [{
		group: "network",
		state: "lacking",
		says: "No network: links cannot be checked; everything else works"
	}, ...hasProxy ? [proxy] : []];
	const checks = await Promise.all(hosts.map((host) => hostCheck(ask, host)));
	return hasProxy && checks.some(({ state }) => state !== "good") ? [...checks, proxy] : checks;
}
async function hostCheck(ask, [url, loses]) {
	const { exchange } = await ask({
		method: "GET",
		url,
		want: "headers"
	});
	const name = new URL(url).hostname;
	const { status, error, ms } = exchange;
	if (status !== void 0 && status < 500) return {
		group: "network",
		state: "good",
		says: `${name} answers (${ms} ms)`
	};
	return {
		group: "network",
		state: "lacking",
		says: `${name} does not answer (${status === void 0 ? error ?? "no answer" : `HTTP ${status}`})`,
		todo: `until it does, ${loses}`
	};
}
// src/cli/doctor.ts
/** `doctor` on the command line: makes the ports, shows the checks, and writes nothing. */
/** Milliseconds for each request: who takes longer is as good as not there. */
const timeout = 8e3;
/** Looks at everything; 1 where something does not work. */
async function runDoctor({ values, rest, files, print, pass, home }) {
	const format = oneOf("format", values.format ?? "pretty", ["pretty", "json"]);
	const repository = unlessUserError(() => openRepository(files.root));
	const repo = readRepo(values, repository);
	const top = withoutResultsOf(files.root, values, topOf(files, repository).files);
	const fromTop = (path) => _12(top.root, _13(files.root, path)).split(_14).join("/") || ".";
	const web = openWeb({ timeout });
	const own = ownToken(process.env);
	const apiWeb = own === void 0 || isPublicApi(own.api) ? web : openWeb({
		timeout,
		isAllowed: () => true
	});
	try {
		const token = own && {
			...own,
			ask: apiWeb.ask
		};
		const checks = await examine({
			node: process.versions.node,
			files: top,
			repository: () => openRepository(top.root),
			...token ? { token } : {},
			ask: web.ask,
			isOnline: web.isOnline,
			hasProxy: [
				"https_proxy",
				"HTTPS_PROXY",
				"all_proxy",
				"ALL_PROXY"
			].some((name) => process.env[name]),
			now: Date.now
		}, {
			paths: rest.map(fromTop),
			...values.config === void 0 ? {} : { config: fromTop(values.config) },
			...repo === void 0 ? {} : { repo }
		});
		if (format === "json") pass(toJson(checks));
		else print(toText(checks, values, readVersion(home)));
		return checks.some(({ state }) => state === "bad") ? 1 : 0;
	} finally {
		await web.close();
		await apiWeb.close();
	}
}
/** The repository on GitHub: named, else that of the workflow run, else where the clone came from. @throws {UserError} for what is no name. */
function readRepo({ repo }, repository) {
	if (repo === void 0) return process.env.GITHUB_REPOSITORY || originOf(repository);
	if (!repositoryName.test(repo)) throw new UserError(`--repo cannot be \`${repo}\`, expected owner/name, for example octo/list`);
	return repo;
}
/** The name of the repository on GitHub that a clone came from; undefined where it came from elsewhere. */
function originOf(repository) {
	const [, host, name] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/\s]+@)?([^:/\s]+)(?::\d+)?[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository?.originUrl() ?? "") ?? [];
	return host === serverOf(process.env) ? name : void 0;
}
const titles = {
	machine: "This machine",
	lists: "Lists",
	workflow: "Workflow",
	token: "Token",
	settings: "Settings on GitHub",
	network: "Network"
};
const marks = {
	good: ["✔", "green"],
	lacking: ["▲", "yellow"],
	bad: ["✖", "red"]
};
function toText(checks, values, version) {
	const isColored = hasColor(values);
	const paint = (style, text) => isColored ? _29(style, text, { validateStream: false }) : text;
	const shown = values.quiet ? checks.filter(({ state }) => state !== "good") : checks;
	const groups = [...Map.groupBy(shown, ({ group }) => group)].map(([group, own]) => {
		const lines = own.flatMap(({ state, says, todo }) => {
			const [mark, color] = marks[state];
			return [`  ${paint(color, mark)} ${line(says)}`, ...todo === void 0 ? [] : [paint("dim", `    ${line(todo)}`)]];
		});
		return [paint("bold", titles[group]), ...lines].join("\n");
	});
	const text = [
		...values.quiet ? [] : [`listkeeper ${version}`],
		...groups,
		summaryOf(checks)
	].join("\n\n");
	const { width, isFolded } = terminalOptionsOf(values);
	return `${isFolded ? foldLines(text, width) : text}\n`;
}
function line(text) {
	return printable(text.replace(/\s+/g, " "));
}
function summaryOf(checks) {
	const { bad, lacking } = countOf(checks);
	if (bad > 0) return `${bad} ${bad === 1 ? "thing does" : "things do"} not work (✖).`;
	return lacking === 0 ? "No problems found." : `No errors; ${lacking} ${lacking === 1 ? "thing" : "things"} to improve (▲).`;
}
function countOf(checks) {
	const of = (state) => checks.filter((check) => check.state === state).length;
	return {
		good: of("good"),
		lacking: of("lacking"),
		bad: of("bad")
	};
}
function toJson(checks) {
	return jsonText({
		version: 1,
		checks,
		summary: countOf(checks)
	});
}
export { runDoctor };
