import { ti as withoutEnd } from "./shell-check.js";
// src/github/home.ts
/** Which GitHub server a token belongs to: it is sent to that server and to no other. */
/** The API of github.com. */
const publicApi = "https://api.github.com";
/**
* The token of the environment. `GITHUB_TOKEN` belongs to the GitHub of the workflow run (docs.github.com, "Variables reference":
* GITHUB_API_URL, GITHUB_SERVER_URL), `GH_TOKEN` to that of the GitHub CLI (cli.github.com/manual/gh_help_environment: GH_HOST).
*/
function ownToken(env) {
	return tokensOf(env)[0];
}
/** The token with which links to github.com are asked: one that is said to be for it, else one whose own GitHub it is. */
function linkToken(env) {
	return env.GITHUB_COM_TOKEN?.trim() || tokensOf(env).find(({ api }) => isPublicApi(api))?.secret;
}
/** Whether an address is that of github.com's API, and nothing that only looks like it. */
function isPublicApi(api) {
	return URL.canParse(api) && /^https:\/\/api\.github\.com\/*$/.test(new URL(api).href);
}
/** The name of the host whose clones belong to this environment. */
function serverOf(env) {
	return URL.parse(env.GITHUB_SERVER_URL || `https://${env.GH_HOST || "github.com"}`)?.hostname;
}
function tokensOf(env) {
	const run = env.GITHUB_API_URL?.trim() || apiOf(env.GITHUB_SERVER_URL?.replace(/^https?:\/\//, ""));
	const cli = apiOf(env.GH_HOST);
	return [{
		from: "GITHUB_TOKEN",
		secret: env.GITHUB_TOKEN?.trim() ?? "",
		api: run || cli || publicApi
	}, {
		from: "GH_TOKEN",
		secret: env.GH_TOKEN?.trim() ?? "",
		api: cli || run || publicApi
	}].filter(({ secret }) => secret !== "");
}
/** Where a host has its API: github.com, a company's part of ghe.com, or a server of one's own (docs.github.com/enterprise-server/rest). */
function apiOf(named) {
	const host = withoutEnd(named?.trim() ?? "", /\//).toLowerCase();
	if (host === "") return void 0;
	if (host === "github.com") return publicApi;
	return host.endsWith(".ghe.com") ? `https://api.${host}` : `https://${host}/api/v3`;
}
export { serverOf as i, linkToken as n, ownToken as r, isPublicApi as t };
