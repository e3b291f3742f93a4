// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// initiativePlan.js
var initiativePlan = validate21;
var schema6 = { "$id": "initiative.plan.schema.json", "type": "object", "additionalProperties": false, "properties": { "title": { "type": "string" }, "context": { "type": "object", "additionalProperties": false, "properties": { "initiative": { "type": "string" }, "phase_goal": { "type": "string" }, "dependencies": { "type": "string" }, "artifact_storage": { "type": "string" } } }, "phases": { "type": "array", "items": { "type": "object", "required": ["title"], "additionalProperties": false, "properties": { "title": { "type": "string" }, "goal": { "type": "string" }, "prereqs": { "type": "string" }, "exit_criteria": { "type": "string" }, "tasks": { "type": "array", "items": { "$ref": "#/$defs/task" } } } } }, "tables": { "type": "array", "items": { "type": "object", "required": ["columns", "missing"], "additionalProperties": false, "properties": { "columns": { "type": "array", "items": { "type": "string" } }, "missing": { "type": "array", "items": { "enum": ["ID", "Task Description", "State", "How/Why & Guidance"] } }, "broken": { "enum": ["no delimiter", "empty line"] } } } }, "checklist": { "type": "array", "items": { "$ref": "#/$defs/box" } }, "last_updated": { "type": "string" } }, "$defs": { "task": { "type": "object", "required": ["table"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "description": { "type": "string" }, "state": { "type": "string" }, "guidance": { "type": "string" }, "group": { "type": "string" }, "cells": { "type": "integer", "minimum": 1 }, "table": { "type": "integer", "minimum": 0 } } }, "box": { "type": "object", "required": ["text"], "additionalProperties": false, "properties": { "text": { "type": "string" }, "done": { "type": "boolean" }, "mark": { "type": "string" } } } } };
var schema7 = { "type": "object", "required": ["table"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "description": { "type": "string" }, "state": { "type": "string" }, "guidance": { "type": "string" }, "group": { "type": "string" }, "cells": { "type": "integer", "minimum": 1 }, "table": { "type": "integer", "minimum": 0 } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema7.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "description" || key0 === "state" || key0 === "guidance" || key0 === "group" || key0 === "cells" || key0 === "table")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.guidance !== void 0) {
      if (typeof data.guidance !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/guidance", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.group !== void 0) {
      if (typeof data.group !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.cells !== void 0) {
      let data5 = data.cells;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/cells", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/cells", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.table !== void 0) {
      let data6 = data.table;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/table", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/table", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": "object", "required": ["text"], "additionalProperties": false, "properties": { "text": { "type": "string" }, "done": { "type": "boolean" }, "mark": { "type": "string" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema8.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "done" || key0 === "mark")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.done !== void 0) {
      if (typeof data.done !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/done", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.mark !== void 0) {
      if (typeof data.mark !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/mark", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var func0 = require_equal().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "context" || key0 === "phases" || key0 === "tables" || key0 === "checklist" || key0 === "last_updated")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.context !== void 0) {
      let data1 = data.context;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "initiative" || key1 === "phase_goal" || key1 === "dependencies" || key1 === "artifact_storage")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/context", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data1.initiative !== void 0) {
          if (typeof data1.initiative !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/context/initiative", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.phase_goal !== void 0) {
          if (typeof data1.phase_goal !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/context/phase_goal", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.dependencies !== void 0) {
          if (typeof data1.dependencies !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/context/dependencies", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.artifact_storage !== void 0) {
          if (typeof data1.artifact_storage !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/context/artifact_storage", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/context", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.phases !== void 0) {
      let data6 = data.phases;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const prop0 of schema6.properties.phases.items.required) {
              if (data7[prop0] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/phases/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
                errors++;
              }
            }
            for (const key2 in data7) {
              if (!(key2 === "title" || key2 === "goal" || key2 === "prereqs" || key2 === "exit_criteria" || key2 === "tasks")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/phases/" + i0, keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data7.title !== void 0) {
              if (typeof data7.title !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/phases/" + i0 + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data7.goal !== void 0) {
              if (typeof data7.goal !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/phases/" + i0 + "/goal", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data7.prereqs !== void 0) {
              if (typeof data7.prereqs !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/phases/" + i0 + "/prereqs", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data7.exit_criteria !== void 0) {
              if (typeof data7.exit_criteria !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/phases/" + i0 + "/exit_criteria", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data7.tasks !== void 0) {
              let data12 = data7.tasks;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate22(data12[i1], { instancePath: instancePath + "/phases/" + i0 + "/tasks/" + i1, parentData: data12, parentDataProperty: i1, rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/phases/" + i0 + "/tasks", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/phases/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/phases", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.tables !== void 0) {
      let data14 = data.tables;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const prop1 of schema6.properties.tables.items.required) {
              if (data15[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/tables/" + i2, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            for (const key3 in data15) {
              if (!(key3 === "columns" || key3 === "missing" || key3 === "broken")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/tables/" + i2, keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data15.columns !== void 0) {
              let data16 = data15.columns;
              if (Array.isArray(data16)) {
                const len3 = data16.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data16[i3] !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/tables/" + i2 + "/columns/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/tables/" + i2 + "/columns", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
            if (data15.missing !== void 0) {
              let data18 = data15.missing;
              if (Array.isArray(data18)) {
                const len4 = data18.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let valid14;
                  valid14 = false;
                  for (const v0 of schema6.properties.tables.items.properties.missing.items.enum) {
                    if (func0(data18[i4], v0)) {
                      valid14 = true;
                      break;
                    }
                  }
                  if (!valid14) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/tables/" + i2 + "/missing/" + i4, keyword: "enum", params: { allowedValues: schema6.properties.tables.items.properties.missing.items.enum }, message: "must be equal to one of the allowed values" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/tables/" + i2 + "/missing", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
            if (data15.broken !== void 0) {
              let valid15;
              valid15 = false;
              for (const v1 of schema6.properties.tables.items.properties.broken.enum) {
                if (func0(data15.broken, v1)) {
                  valid15 = true;
                  break;
                }
              }
              if (!valid15) {
                (vErrors ??= []).push({ instancePath: instancePath + "/tables/" + i2 + "/broken", keyword: "enum", params: { allowedValues: schema6.properties.tables.items.properties.broken.enum }, message: "must be equal to one of the allowed values" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/tables/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tables", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data21 = data.checklist;
      if (Array.isArray(data21)) {
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate24(data21[i5], { instancePath: instancePath + "/checklist/" + i5, parentData: data21, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/checklist", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.last_updated !== void 0) {
      if (typeof data.last_updated !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/last_updated", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  initiativePlan
};
