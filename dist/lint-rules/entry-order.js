export { t as default, n as locale, r as options, i as orders } from "../chunks/library-entry-order.js";
