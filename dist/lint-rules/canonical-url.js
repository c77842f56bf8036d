export { t as default, n as options } from "../chunks/library-canonical-url.js";
