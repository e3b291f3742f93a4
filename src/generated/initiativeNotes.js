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

// initiativeNotes.js
var initiativeNotes = validate21;
var schema6 = { "$id": "initiative.notes.schema.json", "type": "object", "additionalProperties": false, "properties": { "title": { "type": "string" }, "initiative": { "type": "string" }, "date": { "type": "string" }, "owners": { "type": "object", "required": ["form", "rows"], "additionalProperties": false, "properties": { "form": { "enum": ["table", "list"] }, "columns": { "type": "array", "items": { "enum": ["owner", "action", "dependencies", "references", "contact"] } }, "rows": { "type": "array", "items": { "type": "object", "required": ["owner"], "additionalProperties": false, "properties": { "owner": { "type": "string" }, "action": { "type": "string" }, "dependencies": { "type": "string" }, "references": { "type": "string" }, "contact": { "type": "string" } } } }, "contact_note": { "type": "string" } } }, "ci": { "type": "object", "required": ["text", "files", "commands"], "additionalProperties": false, "properties": { "text": { "type": "string" }, "files": { "type": "array", "items": { "type": "string" } }, "commands": { "type": "array", "items": { "type": "string" } }, "mitigation": { "type": "string" }, "none": { "type": "boolean" } } }, "verification": { "type": "object", "required": ["commands"], "additionalProperties": false, "properties": { "commands": { "type": "array", "items": { "type": "object", "required": ["command"], "additionalProperties": false, "properties": { "command": { "type": "string" }, "expected": { "type": "string" } } } }, "archive": { "type": "string" } } }, "ledger": { "type": "object", "additionalProperties": false, "properties": { "plan_row": { "type": "string" }, "ledger_entry": { "type": "string" }, "artifact_path": { "type": "string" }, "version": { "type": "string" }, "changelog": { "type": "string" }, "release_notes": { "type": "string" } } }, "references": { "type": "array", "items": { "type": "string" } }, "checklist": { "type": "array", "items": { "$ref": "initiative.plan.schema.json#/$defs/box" } } } };
var func3 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var schema9 = { "type": "object", "required": ["text"], "additionalProperties": false, "properties": { "text": { "type": "string" }, "done": { "type": "boolean" }, "mark": { "type": "string" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema9.required) {
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
  validate27.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func3.call(schema6.properties, key0)) {
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
    if (data.initiative !== void 0) {
      if (typeof data.initiative !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/initiative", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (typeof data.date !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/date", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.owners !== void 0) {
      let data3 = data.owners;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const prop0 of schema6.properties.owners.required) {
          if (data3[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/owners", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key1 in data3) {
          if (!(key1 === "form" || key1 === "columns" || key1 === "rows" || key1 === "contact_note")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/owners", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data3.form !== void 0) {
          let valid2;
          valid2 = false;
          for (const v0 of schema6.properties.owners.properties.form.enum) {
            if (func0(data3.form, v0)) {
              valid2 = true;
              break;
            }
          }
          if (!valid2) {
            (vErrors ??= []).push({ instancePath: instancePath + "/owners/form", keyword: "enum", params: { allowedValues: schema6.properties.owners.properties.form.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data3.columns !== void 0) {
          let data5 = data3.columns;
          if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let valid5;
              valid5 = false;
              for (const v1 of schema6.properties.owners.properties.columns.items.enum) {
                if (func0(data5[i0], v1)) {
                  valid5 = true;
                  break;
                }
              }
              if (!valid5) {
                (vErrors ??= []).push({ instancePath: instancePath + "/owners/columns/" + i0, keyword: "enum", params: { allowedValues: schema6.properties.owners.properties.columns.items.enum }, message: "must be equal to one of the allowed values" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/owners/columns", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data3.rows !== void 0) {
          let data7 = data3.rows;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const prop1 of schema6.properties.owners.properties.rows.items.required) {
                  if (data8[prop1] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows/" + i1, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                    errors++;
                  }
                }
                for (const key2 in data8) {
                  if (!(key2 === "owner" || key2 === "action" || key2 === "dependencies" || key2 === "references" || key2 === "contact")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows/" + i1, keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
                    errors++;
                  }
                }
                if (data8.owner !== void 0) {
                  if (typeof data8.owner !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows/" + i1 + "/owner", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data8.action !== void 0) {
                  if (typeof data8.action !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows/" + i1 + "/action", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data8.dependencies !== void 0) {
                  if (typeof data8.dependencies !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows/" + i1 + "/dependencies", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data8.references !== void 0) {
                  if (typeof data8.references !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows/" + i1 + "/references", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data8.contact !== void 0) {
                  if (typeof data8.contact !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows/" + i1 + "/contact", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/owners/rows", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data3.contact_note !== void 0) {
          if (typeof data3.contact_note !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/owners/contact_note", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/owners", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.ci !== void 0) {
      let data15 = data.ci;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const prop2 of schema6.properties.ci.required) {
          if (data15[prop2] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/ci", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" });
            errors++;
          }
        }
        for (const key3 in data15) {
          if (!(key3 === "text" || key3 === "files" || key3 === "commands" || key3 === "mitigation" || key3 === "none")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/ci", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data15.text !== void 0) {
          if (typeof data15.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ci/text", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data15.files !== void 0) {
          let data17 = data15.files;
          if (Array.isArray(data17)) {
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data17[i2] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/ci/files/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/ci/files", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data15.commands !== void 0) {
          let data19 = data15.commands;
          if (Array.isArray(data19)) {
            const len3 = data19.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (typeof data19[i3] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/ci/commands/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/ci/commands", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data15.mitigation !== void 0) {
          if (typeof data15.mitigation !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ci/mitigation", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data15.none !== void 0) {
          if (typeof data15.none !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ci/none", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ci", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.verification !== void 0) {
      let data23 = data.verification;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const prop3 of schema6.properties.verification.required) {
          if (data23[prop3] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/verification", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" });
            errors++;
          }
        }
        for (const key4 in data23) {
          if (!(key4 === "commands" || key4 === "archive")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/verification", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data23.commands !== void 0) {
          let data24 = data23.commands;
          if (Array.isArray(data24)) {
            const len4 = data24.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data25 = data24[i4];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const prop4 of schema6.properties.verification.properties.commands.items.required) {
                  if (data25[prop4] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/verification/commands/" + i4, keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" });
                    errors++;
                  }
                }
                for (const key5 in data25) {
                  if (!(key5 === "command" || key5 === "expected")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/verification/commands/" + i4, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" });
                    errors++;
                  }
                }
                if (data25.command !== void 0) {
                  if (typeof data25.command !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/verification/commands/" + i4 + "/command", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data25.expected !== void 0) {
                  if (typeof data25.expected !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/verification/commands/" + i4 + "/expected", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/verification/commands/" + i4, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/verification/commands", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data23.archive !== void 0) {
          if (typeof data23.archive !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/verification/archive", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/verification", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      let data29 = data.ledger;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key6 in data29) {
          if (!(key6 === "plan_row" || key6 === "ledger_entry" || key6 === "artifact_path" || key6 === "version" || key6 === "changelog" || key6 === "release_notes")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/ledger", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data29.plan_row !== void 0) {
          if (typeof data29.plan_row !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ledger/plan_row", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data29.ledger_entry !== void 0) {
          if (typeof data29.ledger_entry !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ledger/ledger_entry", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data29.artifact_path !== void 0) {
          if (typeof data29.artifact_path !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ledger/artifact_path", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data29.version !== void 0) {
          if (typeof data29.version !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ledger/version", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data29.changelog !== void 0) {
          if (typeof data29.changelog !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ledger/changelog", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data29.release_notes !== void 0) {
          if (typeof data29.release_notes !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/ledger/release_notes", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ledger", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.references !== void 0) {
      let data36 = data.references;
      if (Array.isArray(data36)) {
        const len5 = data36.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data36[i5] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/references/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data38 = data.checklist;
      if (Array.isArray(data38)) {
        const len6 = data38.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate27(data38[i6], { instancePath: instancePath + "/checklist/" + i6, parentData: data38, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/checklist", keyword: "type", params: { type: "array" }, message: "must be array" });
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
  initiativeNotes
};
