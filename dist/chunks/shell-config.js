import "./shell-load.js";
export {};
