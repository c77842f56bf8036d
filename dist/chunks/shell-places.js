// src/admission/guide/places.ts
/** Where GitHub looks for what a repository says to contributors. Pure. */
/** The folders in its order (docs.github.com, "Setting guidelines for repository contributors"); the empty one is the root. */
const guideFolders = [
	".github/",
	"",
	"docs/"
];
/** The guide for contributors, in the spellings that people use. */
const guidePaths = guideFolders.flatMap((folder) => [
	"CONTRIBUTING.md",
	"contributing.md",
	"Contributing.md"
].map((name) => folder + name));
/** Folders of templates, in the spellings that people use. */
const templateFolders = guideFolders.flatMap((folder) => ["PULL_REQUEST_TEMPLATE/", "pull_request_template/"].map((name) => folder + name));
/** Most templates of folders that count. */
const mostOthers = 10;
/** The templates among the files of a repository; case does not matter, and neither does what is after the dot (docs.github.com, "About issue and pull request templates", "Creating a pull request template for your repository"). */
function templatesAmong(paths) {
	const sorted = [...new Map(paths.map((path) => [path.toLowerCase(), path])).values()].sort();
	const usual = guideFolders.map((folder) => sorted.find((path) => path.startsWith(folder) && /^pull_request_template(?:\.\w{1,10})?$/i.test(path.slice(folder.length)))).find((path) => path !== void 0);
	const others = sorted.filter((path) => /^(?:\.github\/|docs\/)?pull_request_template\/[^./][^/]*$/i.test(path)).slice(0, mostOthers);
	return {
		...usual === void 0 ? {} : { usual },
		others
	};
}
export { templatesAmong as i, guidePaths as n, templateFolders as r, guideFolders as t };
