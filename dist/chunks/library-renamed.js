// lint-rules/renamed.ts
/** The renamed headings of a proposed change; none where there is no base. */
function renamedIn(list, { baseList, baseSections }) {
	const renamed = /* @__PURE__ */ new Map();
	for (const [now, old] of baseSections ?? []) {
		const [section, before] = [list.sections[now], baseList?.sections[old]];
		if (before && before.level > 0 && before.anchor !== section.anchor) renamed.set(before.anchor, {
			section,
			baseTitle: before.title
		});
	}
	return renamed;
}
export { renamedIn as t };
