export { n as default, t as options } from "../chunks/library-references.js";
