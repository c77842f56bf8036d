export { t as default, n as options } from "../chunks/library-link-syntax.js";
