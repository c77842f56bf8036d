export { t as default, n as options } from "../chunks/library-no-duplicate-entries.js";
