// \0builtin:node:http
const all = /* @__PURE__ */ process.getBuiltinModule("node:http");
const read = (key) => all[key];
const _12 = /* @__PURE__ */ read("createServer");
const _16 = /* @__PURE__ */ read("request");
export { _16 as n, _12 as t };
