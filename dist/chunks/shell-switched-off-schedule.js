import { n as readWorkflow } from "./shell-workflow.js";
import { i as once, t as GitHubError } from "./shell-client.js";
import { t as readTexts } from "./shell-texts.js";
import { ii as code } from "./shell-check.js";
// src/github/workflows.ts
/** Reads which workflows of a repository GitHub has disabled. */
/** The paths of workflows that GitHub has switched off because the repository rested (docs.github.com, list repository workflows); undefined where GitHub does not say. */
async function readResting(client, { owner, repo }, waiting) {
	try {
		const { data } = await once("listing the workflows", waiting, () => client.request("GET /repos/{owner}/{repo}/actions/workflows", {
			owner,
			repo,
			per_page: 100
		}));
		return data.workflows.flatMap(({ path, state }) => state === "disabled_inactivity" ? [path] : []);
	} catch (error) {
		if (error instanceof GitHubError) return void 0;
		throw error;
	}
}
// src/commands/pull-request/switched-off-schedule.ts
/** Whether GitHub has switched off the schedule by which links are swept: reported in a summary that is written anyway, because nothing else reports it. */
/** The most workflows that are read. */
const mostRead = 5;
/**
* A Markdown line for each workflow with a schedule of listkeeper that GitHub has switched off; none where it does not say. `commit` is of the default branch, or of one like it.
* One request where all is well. What is in the same file as a review cannot be seen here: then the review is switched off too.
*/
async function restingLines(ports, repo, commit) {
	const paths = (await readResting(ports.client, repo, ports))?.slice(0, mostRead) ?? [];
	if (paths.length === 0) return [];
	const texts = await readWorkflowTexts(ports, repo, commit, paths);
	return paths.flatMap((path, index) => {
		const workflow = readWorkflow(texts[index] ?? "");
		return "jobs" in workflow && workflow.jobs.some(({ usesListkeeper, events }) => usesListkeeper && events.includes("schedule")) ? [restingLine(path)] : [];
	});
}
async function readWorkflowTexts(ports, repo, commit, paths) {
	const wanted = paths.map((path) => ({
		commit,
		path
	}));
	try {
		return (await readTexts(ports.client, repo, wanted, ports)).map((file) => file.kind === "text" ? file.text : "");
	} catch (error) {
		if (error instanceof GitHubError) return [];
		throw error;
	}
}
function restingLine(path) {
	return `For maintainers: GitHub has switched off ${code(path)} after 60 days without activity, so links are not checked any more; *Enable workflow* under Actions turns it on again.`;
}
export { restingLines };
