#!/usr/bin/env node
"use strict";
// Takes the place of VS Code's executable where only the browser-hosted editor can be had.
require("tsx/cjs");
require("./standIn.ts");
