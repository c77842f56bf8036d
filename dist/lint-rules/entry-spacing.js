export { t as default, n as options } from "../chunks/library-entry-spacing.js";
