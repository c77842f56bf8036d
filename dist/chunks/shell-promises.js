// \0builtin:node:timers/promises
const all = /* @__PURE__ */ process.getBuiltinModule("node:timers/promises");
const read = (key) => all[key];
const _3 = /* @__PURE__ */ read("setTimeout");
export { _3 as t };
