import { n as noOptions, v as listRule, vt as isInside } from "./library-options.js";
// lint-rules/canonical-url/forms.ts
const arxivId = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z-]{2,})?/\d{7})`;
const toArxiv = (match) => `https://arxiv.org/abs/${match[1]}`;
const toAcl = (match) => `https://aclanthology.org/${match[1]}/`;
const acl = /^\/(?:anthology\/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_-]+-[a-z0-9_]+\.\d+)(?:v\d+)?\.pdf$/i;
const arxiv = [{
	form: "arxiv",
	address: new RegExp(`^/abs/${arxivId}v\\d+/?$`, "i"),
	canonical: toArxiv,
	isPdf: false
}, {
	form: "arxiv",
	address: new RegExp(`^/pdf/${arxivId}(?:v\\d+)?(?:\\.pdf)?/?$`, "i"),
	canonical: toArxiv,
	isPdf: true
}];
/** By host without `www.`: what a path with its query becomes. What is not fully matched is left alone. */
const forms = {
	"arxiv.org": arxiv,
	"export.arxiv.org": arxiv,
	"cn.arxiv.org": arxiv,
	"dx.doi.org": [{
		form: "doi",
		address: /^\/(10\.\d{4,9}\/[^?#]+)$/,
		canonical: (match) => `https://doi.org/${match[1]}`,
		isPdf: false
	}],
	"openreview.net": [{
		form: "openreview",
		address: /^\/pdf\?id=([\w-]+)$/,
		canonical: (match) => `https://openreview.net/forum?id=${match[1]}`,
		isPdf: true
	}],
	"aclanthology.org": [{
		form: "acl",
		address: acl,
		canonical: toAcl,
		isPdf: true
	}],
	"aclweb.org": [{
		form: "acl",
		address: acl,
		canonical: toAcl,
		isPdf: true
	}]
};
/** Hosts, without `www.`, that answer http with a redirect to https. */
const secure = /* @__PURE__ */ new Set([
	"aclanthology.org",
	"apps.apple.com",
	"arxiv.org",
	"bitbucket.org",
	"codeberg.org",
	"colab.research.google.com",
	"crates.io",
	"dl.acm.org",
	"docs.google.com",
	"doi.org",
	"drive.google.com",
	"dx.doi.org",
	"gist.github.com",
	"github.com",
	"gitlab.com",
	"huggingface.co",
	"ieeexplore.ieee.org",
	"itunes.apple.com",
	"kaggle.com",
	"link.springer.com",
	"medium.com",
	"nature.com",
	"ncbi.nlm.nih.gov",
	"npmjs.com",
	"openaccess.thecvf.com",
	"openreview.net",
	"packagist.org",
	"papers.nips.cc",
	"play.google.com",
	"proceedings.mlr.press",
	"proceedings.neurips.cc",
	"pubmed.ncbi.nlm.nih.gov",
	"pypi.org",
	"raw.githubusercontent.com",
	"reddit.com",
	"rubygems.org",
	"sciencedirect.com",
	"stackoverflow.com",
	"twitter.com",
	"x.com",
	"youtu.be",
	"youtube.com"
]);
const address = /^http(s?):\/\/(?:www\.)?([^/?#:@]+)([\s\S]*)$/i;
/** The address to use instead of this one; undefined where this one is fine. `wantsPdf`: the link promises a PDF. */
function canonicalOf(url, wantsPdf) {
	const parts = address.exec(url);
	if (!parts) return void 0;
	const host = parts[2].toLowerCase();
	for (const form of forms[host] ?? []) {
		const match = form.isPdf && wantsPdf ? null : form.address.exec(parts[3]);
		if (match) return {
			form: form.form,
			url: form.canonical(match)
		};
	}
	if (parts[1] || !(secure.has(host) || host.endsWith(".wikipedia.org"))) return void 0;
	return {
		form: "https",
		url: `https${url.slice(4)}`
	};
}
// lint-rules/canonical-url/index.ts
const options = noOptions;
/** Warn where a work has a better address than the one given. */
const canonicalUrl = listRule("canonical-url", options, check);
function* check(list) {
	for (const entry of list.entries) for (const link of entry.links) {
		const found = canonicalOf(link.url, /pdf/i.test(list.text.slice(link.text.start, Math.min(link.text.end, link.text.start + 100))));
		const isWritten = list.text.slice(link.target.start, link.target.end) === link.url;
		if (!found || !isWritten || entry.links.some((other) => other !== link && samePage(other.url, found.url))) continue;
		yield {
			message: `Unexpected address \`${link.url}\`, expected \`${found.url}\``,
			at: isInside(link.target, link) ? link.target : {
				start: link.start,
				end: link.end
			},
			form: found.form,
			fix: [{
				...link.target,
				text: found.url
			}]
		};
	}
}
function samePage(a, b) {
	return a.replace(/^http:/i, "https:").replace(/\/$/, "") === b.replace(/\/$/, "");
}
export { options as n, canonicalUrl as t };
