// \0builtin:node:child_process
const all = /* @__PURE__ */ process.getBuiltinModule("node:child_process");
const read = (key) => all[key];
const _4 = /* @__PURE__ */ read("execFileSync");
export { _4 as t };
