import { t as Octokit } from "./shell-dist-src.js";
import { r as limitRequestTime } from "./shell-client.js";
// src/cli/github-client.ts
/** The octokit of the command line. */
/** A client with the token of the environment, for the API that the token belongs to. */
function openClient({ secret, api }) {
	return limitRequestTime(new Octokit({
		auth: secret,
		baseUrl: api,
		log: {
			debug() {},
			info() {},
			warn() {},
			error() {}
		}
	}), 3e4);
}
export { openClient };
