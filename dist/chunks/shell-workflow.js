import { t as require_dist } from "./shell-dist.js";
// src/config/workflow.ts
var import_dist = require_dist();
/** Text that names the commit, branch or repository of a proposed change. */
const proposed = /head_ref|\bhead\b\.(?:sha|ref|repo)|refs\/pull\/|merge_commit_sha/;
/** Whether a command fetches a proposed change: `git`, a verb and the change, one after the other on a line. */
function fetchesProposed(commands) {
	const wanted = [
		/\bgit\b/,
		/\b(?:fetch|checkout|pull|clone)\b/,
		/pull\/|head_ref|head\.(?:sha|ref|repo)/
	];
	const isIn = (line) => {
		let rest = line;
		for (const one of wanted) {
			const found = one.exec(rest);
			if (!found) return false;
			rest = rest.slice(found.index + found[0].length);
		}
		return true;
	};
	return /\bgh\s+pr\s+checkout\b/.test(commands) || commands.split("\n").some(isIn);
}
/** The workflow of a text, or why it is none. */
function readWorkflow(text) {
	const counter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: counter,
		prettyErrors: false,
		logLevel: "error"
	});
	const error = document.errors[0];
	if (error) return {
		line: counter.linePos(error.pos[0]).line,
		why: error.message.split("\n")[0]
	};
	const root = bag(attempt(() => document.toJS({ maxAliasCount: 20 })));
	if (!("on" in root) || !("jobs" in root)) return {
		line: 1,
		why: "it has no `on` or no `jobs`"
	};
	const lineAt = (...path) => {
		const node = document.getIn(path, true);
		return counter.linePos(node?.range?.[0] ?? 0).line;
	};
	const events = typeof root.on === "string" ? [root.on] : Array.isArray(root.on) ? root.on.map(String) : Object.keys(bag(root.on));
	const branches = texts(bag(bag(root.on).push).branches);
	const types = texts(bag(bag(root.on).pull_request_target).types);
	return {
		events,
		jobs: Object.entries(bag(root.jobs)).map(([name, value]) => {
			const job = bag(value);
			const steps = Array.isArray(job.steps) ? job.steps.map(bag) : [];
			const head = steps.findIndex(takesHead);
			const own = steps.map(({ uses }) => String(uses ?? "")).filter((uses) => /^[\w.-]+\/listkeeper(?:@|$)/i.test(uses));
			return {
				name,
				usesListkeeper: own.length > 0,
				uses: own,
				events: eventsOf(job.if, events),
				granted: grantedBy(job.permissions ?? root.permissions),
				...head < 0 ? {} : { headAt: lineAt("jobs", name, "steps", head) }
			};
		}),
		...branches ? { branches } : {},
		...types ? { types } : {}
	};
}
/** A value that is a list, or one alone, as texts; undefined where it is neither. */
function texts(value) {
	return typeof value === "string" ? [value] : Array.isArray(value) ? value.map(String) : void 0;
}
/** Whether a step brings files of a proposed change onto the machine. */
function takesHead({ uses, run, with: inputs }) {
	const given = Object.values(bag(inputs)).map(String).join("\n");
	return /^actions\/checkout@/i.test(String(uses ?? "")) && proposed.test(given) || fetchesProposed(String(run ?? ""));
}
/** Of the events of a workflow those that a condition names by `github.event_name == '...'`; all where it names none. */
function eventsOf(condition, events) {
	const named = [...String(condition ?? "").matchAll(/github\.event_name\s*==\s*'(\w+)'/g)].map(([, name]) => name);
	return named.length === 0 ? [...events] : events.filter((event) => named.includes(event));
}
function grantedBy(permissions) {
	if (permissions === void 0) return { kind: "settings" };
	if (permissions === "read-all" || permissions === "write-all") return {
		kind: "all",
		access: permissions === "read-all" ? "read" : "write"
	};
	const named = Object.entries(bag(permissions)).map(([name, access]) => [name, access === "write" || access === "read" ? access : "none"]);
	return {
		kind: "named",
		permissions: Object.fromEntries(named)
	};
}
/** Whether a job with these permissions may do that. */
function allows(granted, what, access) {
	switch (granted.kind) {
		case "settings": return true;
		case "all": return access !== "write" || granted.access === "write";
		case "named": {
			const has = granted.permissions[what];
			return has === "write" || has === access;
		}
	}
}
function bag(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** Aliases of no anchor, or too many of them, hold nothing. */
function attempt(task) {
	try {
		return task();
	} catch (error) {
		if (error instanceof ReferenceError) return void 0;
		throw error;
	}
}
export { readWorkflow as n, allows as t };
