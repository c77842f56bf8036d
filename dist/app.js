import { t as _3 } from "./chunks/shell-promises.js";
import { n as reviewedActions, r as reviewPullRequest, t as taskOf } from "./chunks/shell-events.js";
import { n as passMergeGroup } from "./chunks/shell-check-run.js";
import { t as answerOn } from "./chunks/shell-answer-on-issue.js";
import { n as repairedLine, t as repairList } from "./chunks/shell-repair-list.js";
import { T as defaultConfig, Y as milliseconds, h as logLine } from "./chunks/shell-check.js";
import { t as GitHubError } from "./chunks/shell-client.js";
import { t as openLinkPorts } from "./chunks/shell-open2.js";
// src/app.ts
/** The app: handles signed webhooks with the same use cases as the Action. Probot checks signatures, makes tokens and serves; nothing is decided here. */
/** Everything that listkeeper listens to. */
const events = [
	...reviewedActions.map((action) => `pull_request.${action}`),
	"pull_request_review_comment.created",
	"pull_request_review_thread.resolved",
	"pull_request_review_thread.unresolved",
	"issue_comment.created",
	"push",
	"merge_group.checks_requested"
];
/** An app that registers what listkeeper listens to. */
function listkeeperApp(tools) {
	return (app) => {
		app.on(events, async (context) => {
			const task = taskOf(context.name, context.payload);
			const ports = {
				client: context.octokit,
				sleep: (ms) => _3(ms),
				log: (line) => context.log.info(logLine(line))
			};
			try {
				context.log.info({
					event: context.name,
					task: task.kind
				}, logLine(await carryOut(task, ports, tools)));
			} catch (error) {
				if (!(error instanceof GitHubError)) throw error;
				context.log.error({
					event: context.name,
					task: task.kind
				}, logLine(error.message));
			}
		});
	};
}
/** The app as it is served: links are checked at public addresses alone. */
var app_default = listkeeperApp({ links: { open: async () => openLinkPorts({ timeout: milliseconds(defaultConfig().links.timeout) }) } });
/** Handles an event, and returns the outcome as one line. The check run shows the conclusion, because an app has no job that could. */
async function carryOut(task, ports, { links }) {
	const review = (pull, more = {}) => reviewPullRequest(ports, pull, {
		failOn: "error",
		checkRun: true,
		now: Date.now,
		...more,
		...links ? { links } : {}
	});
	switch (task.kind) {
		case "review": {
			const { channel, reason } = await review(task.pull, { isNews: task.isNews });
			return `${task.pull.owner}/${task.pull.repo}#${task.pull.number}: ${channel}${reason === void 0 ? "" : `, ${reason}`}`;
		}
		case "answer": {
			const answered = await answerOn(ports, task, {
				review,
				now: Date.now
			});
			return answered.kind === "none" ? `nothing to answer: ${answered.why}` : `answered: ${answered.verdict}`;
		}
		case "repair": return repairedLine(await repairList(ports, task.target, {
			occasion: "push",
			now: Date.now
		}));
		case "merge-group": return passMergeGroup(ports, task.target);
		case "sweep":
		case "nothing": return task.kind === "nothing" ? task.why : "Sweeps come by schedule.";
	}
}
export { app_default as default, listkeeperApp };
