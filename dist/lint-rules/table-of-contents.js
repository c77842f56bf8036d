export { n as default, t as options } from "../chunks/library-table-of-contents.js";
