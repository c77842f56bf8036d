import { t as _3 } from "./shell-promises.js";
import { V as UserError, c as foldLines, d as _29, f as jsonText, g as printable, l as shorten, s as columnsOf } from "./shell-check.js";
import { c as turnOf } from "./shell-labels.js";
import { t as readQueue } from "./shell-queue.js";
import { t as GitHubError } from "./shell-client.js";
import { i as serverOf, r as ownToken } from "./shell-home.js";
import { S as terminalOptionsOf, b as oneOf, y as hasColor } from "./shell-command.js";
import { n as readRemote } from "./shell-remote.js";
// src/commands/admission/list-queue.ts
/** The open proposals of a list, by whose turn it is, with what a maintainer wants to know of their authors. Reads, and writes nothing. */
const order = [
	"maintainer",
	"author",
	"rule",
	"conflict"
];
/** The queue: what waits for maintainers first, and in each group what waits longest. A request for each fifty. @throws {GitHubError} */
async function listQueue(ports, repo) {
	return (await readQueue(ports.client, repo, {
		state: "open",
		checks: true
	}, ports)).map(toQueued).sort((a, b) => order.indexOf(a.waitsFor) - order.indexOf(b.waitsFor) || Date.parse(a.since) - Date.parse(b.since) || a.number - b.number);
}
function toQueued(pull) {
	const { waitsFor, since } = turnOf(pull);
	const { number, title, url, author, isDraft, labels, accountCreated } = pull;
	return {
		number,
		entry: entryOf(title),
		title,
		url,
		author,
		waitsFor,
		since: new Date(since).toISOString(),
		opened: new Date(pull.created).toISOString(),
		claimedBy: [.../* @__PURE__ */ new Set([...pull.assignees, ...pull.reviewers])],
		isDraft,
		labels,
		...accountCreated === void 0 ? {} : { accountCreated: new Date(accountCreated).toISOString() },
		ownsIt: ownsIt(pull)
	};
}
function entryOf(title) {
	const bare = title.trim().replace(/^(?:\[?add\]?:?|adds|added|adding|new:|feat:)\s+/i, "");
	return bare === "" ? title : bare;
}
/** Whether the title or the description names a repository, gist or site of its author: the text of the entry is not read for this. */
function ownsIt({ author, title, body }) {
	const owner = author.toLowerCase();
	const named = `${title} ${body}`.toLowerCase().slice(0, 2e4);
	const isThere = (address) => {
		for (let at = named.indexOf(address); at >= 0; at = named.indexOf(address, at + 1)) if (!/[\w-]/.test(named[at - 1] ?? "")) return true;
		return false;
	};
	return author !== "ghost" && (isThere(`github.com/${owner}/`) || isThere(`${owner}.github.io`));
}
// src/cli/queue.ts
/** `queue` on the command line: the open proposals of a list on GitHub, by what they wait for. */
/** Shows the queue. Nothing is cloned and nothing written. @throws {UserError} where it cannot be read. */
async function runQueue({ values, rest, here, print, pass }) {
	const format = oneOf("format", values.format ?? "pretty", ["pretty", "json"]);
	const [word, second] = rest;
	if (second !== void 0) throw new UserError(`\`queue\` takes one list, not ${rest.length}`);
	const name = (word === void 0 ? void 0 : readRemote(word, serverOf(process.env) ?? "github.com", here.has))?.name ?? (word === void 0 ? process.env.GITHUB_REPOSITORY : void 0);
	if (!name) throw new UserError("`queue` reads GitHub: name the list, for example `listkeeper queue owner/repo`");
	const token = ownToken(process.env);
	if (!token) throw new UserError("`queue` needs a token that may read the list: set GITHUB_TOKEN or GH_TOKEN, for example GH_TOKEN=$(gh auth token)");
	const { openClient } = await import("./shell-github-client.js");
	const [owner = "", repo = ""] = name.split("/");
	try {
		const queue = await listQueue({
			client: openClient(token),
			sleep: _3
		}, {
			owner,
			repo
		});
		if (format === "json") pass(jsonText({
			version: 1,
			repository: name,
			proposals: queue,
			summary: countsOf(queue)
		}));
		else print(toText(name, queue, {
			values,
			now: Date.now()
		}));
		return 0;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		throw new UserError(`${name}: ${error.message}${error.status === 404 || error.status === 401 ? `; is that its name, and may ${token.from} read it?` : ""}`);
	}
}
const groups = {
	maintainer: "Waiting for a maintainer",
	author: "Waiting for the author",
	rule: "Rules not met",
	conflict: "In conflict with the list of today"
};
function countsOf(queue) {
	const of = (what) => queue.filter(({ waitsFor }) => waitsFor === what).length;
	return {
		total: queue.length,
		maintainer: of("maintainer"),
		author: of("author"),
		rule: of("rule"),
		conflict: of("conflict")
	};
}
const day = 864e5;
/** The widest that the names of entries get. */
const widest = 44;
/** The queue as text; what people wrote into it cannot do anything to a terminal. */
function toText(name, queue, { values, now }) {
	if (queue.length === 0) return `${name}: no open proposals.\n`;
	const bold = (text) => hasColor(values) ? _29("bold", text, { validateStream: false }) : text;
	const cells = queue.map((one) => ({
		one,
		entry: shorten(clean(one.entry), widest)
	}));
	const [numbers, entries, authors] = [
		Math.max(...queue.map(({ number }) => String(number).length + 1)),
		Math.max(...cells.map(({ entry }) => columnsOf(entry))),
		Math.max(...queue.map(({ author }) => author.length))
	];
	const pad = (text, width) => text + " ".repeat(Math.max(0, width - columnsOf(text)));
	const lineOf = ({ one, entry }) => `  ${pad(`#${one.number}`, numbers)}  ${pad(entry, entries)}  ${pad(clean(one.author), authors)}  ${detailsOf(one, now)}`;
	const blocks = [...Map.groupBy(cells, ({ one }) => one.waitsFor)].map(([waitsFor, own]) => [bold(`${groups[waitsFor]} (${own.length})`), ...own.map(lineOf)].join("\n"));
	const { width, isFolded } = terminalOptionsOf(values);
	const count = `${queue.length} open ${queue.length === 1 ? "proposal" : "proposals"}`;
	const text = [...values.quiet ? [] : [`${name}: ${count}`], ...blocks].join("\n\n");
	return `${isFolded ? foldLines(text, width) : text}\n`;
}
function detailsOf({ since, claimedBy, isDraft, accountCreated, ownsIt }, now) {
	const days = Math.max(0, Math.floor((now - Date.parse(since)) / day));
	return [
		`since ${since.slice(0, 10)} (${days === 0 ? "today" : days === 1 ? "1 day" : `${days} days`})`,
		...isDraft ? ["draft"] : [],
		...claimedBy.length > 0 ? [`claimed by ${claimedBy.map(clean).join(", ")}`] : [],
		...accountCreated === void 0 ? [] : [`account since ${accountCreated.slice(0, 7)}`],
		...ownsIt ? ["names a project of their own"] : []
	].join(", ");
}
function clean(text) {
	return printable(text.replace(/\s+/g, " ").trim());
}
export { runQueue };
