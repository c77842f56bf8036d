// src/commands/repository/switched-off.ts
/** Why nothing is done in the whole repository, as a clause. */
function whyOff({ enabled }) {
	return enabled ? void 0 : "the configuration switches listkeeper off (enabled: false)";
}
// src/review/proposal/refusal-words.ts
/** What a refusal of GitHub means and what to do about it, where only its words say so. Pure. */
/** What GitHub says of a repository that is archived. */
const archivedWords = /archived so is read-only/i;
/** GitHub's words, seen in answers: peter-evans/create-pull-request#3979, danielroe/uppt#11, ossf/allstar#64; docs, managing GitHub Actions settings for a repository. */
const meanings = [
	[/not permitted to create or approve pull requests/i, "GitHub Actions may not open pull requests in this repository. A maintainer can allow it under Settings, Actions, General, Workflow permissions: \"Allow GitHub Actions to create and approve pull requests\""],
	[archivedWords, "the repository is archived, so nothing in it can change. Take it out of the archive under Settings, General, or switch this workflow off"],
	[/issues (?:are|has been|have been) disabled/i, "issues are switched off in this repository. A maintainer can switch them on under Settings, General, Features: \"Issues\", or set `report-issue: false`"]
];
/** Why something was refused, as a clause; `may` is what the token would have to be allowed, where GitHub's words name no setting. */
function sayRefused(why, may) {
	return meanings.find(([words]) => words.test(why))?.[1] ?? `the token may not ${may}: ${why}`;
}
export { sayRefused as n, whyOff as r, archivedWords as t };
