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

// frontMatter.js
var frontMatter = validate21;
var schema6 = { "$id": "front-matter.schema.json", "type": "object", "properties": { "previous": { "type": "string" }, "handoff": { "type": "object", "additionalProperties": false, "required": ["id", "from", "to", "context_summary"], "properties": { "id": { "type": "string" }, "from": { "anyOf": [{ "enum": ["user", "product-discovery", "product-planner", "commercial-strategist", "architect", "code-reviewer"] }, { "type": "string" }] }, "to": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "created": { "type": "string" }, "updated": { "type": "string" }, "context_summary": { "type": "string" }, "decisions_made": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["decision", "rationale"], "properties": { "decision": { "type": "string" }, "rationale": { "type": "string" }, "alternatives_considered": { "type": "array", "items": { "type": "string" } } } } }, "open_questions": { "type": "array", "items": { "type": "object", "required": ["question", "blocking"], "properties": { "question": { "type": "string" }, "context": { "type": "string" }, "blocking": { "type": "boolean" }, "suggested_owner": { "type": "string" }, "resolved": { "type": "boolean" }, "answer": { "type": "string" } } } }, "assumptions": { "type": "array", "items": { "type": "object", "required": ["assumption", "confidence", "validation_needed"], "properties": { "assumption": { "type": "string" }, "confidence": { "enum": ["high", "medium", "low"] }, "validation_needed": { "type": "boolean" } } } }, "dependencies": { "type": "object", "additionalProperties": false, "properties": { "upstream": { "type": "array", "items": { "type": "object", "required": ["artifact", "relationship"], "properties": { "artifact": { "type": "string" }, "relationship": { "enum": ["derived_from", "references", "supersedes"] } } } }, "downstream": { "type": "array", "items": { "type": "object", "required": ["artifact", "relationship"], "properties": { "artifact": { "type": "string" }, "relationship": { "enum": ["enables", "informs", "blocks"] } } } } } }, "platform_capabilities": { "type": "object", "additionalProperties": false, "properties": { "quota": { "$ref": "#/$defs/capability" }, "insights": { "$ref": "#/$defs/capability" }, "telemetry": { "$ref": "#/$defs/capability" }, "activity": { "$ref": "#/$defs/capability" } } } } } }, "$defs": { "capability": { "type": "object", "additionalProperties": false, "required": ["applies", "rationale"], "properties": { "applies": { "type": "boolean" }, "rationale": { "type": "string" } } } } };
var func3 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var schema7 = { "type": "object", "additionalProperties": false, "required": ["applies", "rationale"], "properties": { "applies": { "type": "boolean" }, "rationale": { "type": "string" } } };
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
      if (!(key0 === "applies" || key0 === "rationale")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.applies !== void 0) {
      if (typeof data.applies !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/applies", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.rationale !== void 0) {
      if (typeof data.rationale !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/rationale", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.previous !== void 0) {
      if (typeof data.previous !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/previous", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.handoff !== void 0) {
      let data1 = data.handoff;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const prop0 of schema6.properties.handoff.required) {
          if (data1[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        for (const key0 in data1) {
          if (!func3.call(schema6.properties.handoff.properties, key0)) {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data1.id !== void 0) {
          if (typeof data1.id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/id", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.from !== void 0) {
          let data3 = data1.from;
          const _errs9 = errors;
          let valid2 = false;
          const _errs10 = errors;
          let valid3;
          valid3 = false;
          for (const v0 of schema6.properties.handoff.properties.from.anyOf[0].enum) {
            if (func0(data3, v0)) {
              valid3 = true;
              break;
            }
          }
          if (!valid3) {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/from", keyword: "enum", params: { allowedValues: schema6.properties.handoff.properties.from.anyOf[0].enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
          var _valid0 = _errs10 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs11 = errors;
            if (typeof data3 !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/handoff/from", keyword: "type", params: { type: "string" }, message: "must be string" });
              errors++;
            }
            var _valid0 = _errs11 === errors;
            valid2 = valid2 || _valid0;
          }
          if (!valid2) {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/from", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
            errors++;
          } else {
            errors = _errs9;
            if (vErrors !== null) {
              if (_errs9) {
                vErrors.length = _errs9;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.to !== void 0) {
          let data4 = data1.to;
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/handoff/to", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data4[i0] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/handoff/to/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/to", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data1.created !== void 0) {
          if (typeof data1.created !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/created", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.updated !== void 0) {
          if (typeof data1.updated !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/updated", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.context_summary !== void 0) {
          if (typeof data1.context_summary !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/context_summary", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data1.decisions_made !== void 0) {
          let data9 = data1.decisions_made;
          if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const prop1 of schema6.properties.handoff.properties.decisions_made.items.required) {
                  if (data10[prop1] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/decisions_made/" + i1, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                    errors++;
                  }
                }
                for (const key1 in data10) {
                  if (!(key1 === "decision" || key1 === "rationale" || key1 === "alternatives_considered")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/decisions_made/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                    errors++;
                  }
                }
                if (data10.decision !== void 0) {
                  if (typeof data10.decision !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/decisions_made/" + i1 + "/decision", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data10.rationale !== void 0) {
                  if (typeof data10.rationale !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/decisions_made/" + i1 + "/rationale", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data10.alternatives_considered !== void 0) {
                  let data13 = data10.alternatives_considered;
                  if (Array.isArray(data13)) {
                    const len2 = data13.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      if (typeof data13[i2] !== "string") {
                        (vErrors ??= []).push({ instancePath: instancePath + "/handoff/decisions_made/" + i1 + "/alternatives_considered/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
                        errors++;
                      }
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/decisions_made/" + i1 + "/alternatives_considered", keyword: "type", params: { type: "array" }, message: "must be array" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/handoff/decisions_made/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/decisions_made", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data1.open_questions !== void 0) {
          let data15 = data1.open_questions;
          if (Array.isArray(data15)) {
            const len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data16 = data15[i3];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const prop2 of schema6.properties.handoff.properties.open_questions.items.required) {
                  if (data16[prop2] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions/" + i3, keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" });
                    errors++;
                  }
                }
                if (data16.question !== void 0) {
                  if (typeof data16.question !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions/" + i3 + "/question", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data16.context !== void 0) {
                  if (typeof data16.context !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions/" + i3 + "/context", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data16.blocking !== void 0) {
                  if (typeof data16.blocking !== "boolean") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions/" + i3 + "/blocking", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
                    errors++;
                  }
                }
                if (data16.suggested_owner !== void 0) {
                  if (typeof data16.suggested_owner !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions/" + i3 + "/suggested_owner", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data16.resolved !== void 0) {
                  if (typeof data16.resolved !== "boolean") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions/" + i3 + "/resolved", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
                    errors++;
                  }
                }
                if (data16.answer !== void 0) {
                  if (typeof data16.answer !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions/" + i3 + "/answer", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions/" + i3, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/open_questions", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data1.assumptions !== void 0) {
          let data23 = data1.assumptions;
          if (Array.isArray(data23)) {
            const len4 = data23.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data24 = data23[i4];
              if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                for (const prop3 of schema6.properties.handoff.properties.assumptions.items.required) {
                  if (data24[prop3] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/assumptions/" + i4, keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" });
                    errors++;
                  }
                }
                if (data24.assumption !== void 0) {
                  if (typeof data24.assumption !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/assumptions/" + i4 + "/assumption", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
                if (data24.confidence !== void 0) {
                  let valid17;
                  valid17 = false;
                  for (const v1 of schema6.properties.handoff.properties.assumptions.items.properties.confidence.enum) {
                    if (func0(data24.confidence, v1)) {
                      valid17 = true;
                      break;
                    }
                  }
                  if (!valid17) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/assumptions/" + i4 + "/confidence", keyword: "enum", params: { allowedValues: schema6.properties.handoff.properties.assumptions.items.properties.confidence.enum }, message: "must be equal to one of the allowed values" });
                    errors++;
                  }
                }
                if (data24.validation_needed !== void 0) {
                  if (typeof data24.validation_needed !== "boolean") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/assumptions/" + i4 + "/validation_needed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/handoff/assumptions/" + i4, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/assumptions", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data1.dependencies !== void 0) {
          let data28 = data1.dependencies;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key2 in data28) {
              if (!(key2 === "upstream" || key2 === "downstream")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data28.upstream !== void 0) {
              let data29 = data28.upstream;
              if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data30 = data29[i5];
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    for (const prop4 of schema6.properties.handoff.properties.dependencies.properties.upstream.items.required) {
                      if (data30[prop4] === void 0) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/upstream/" + i5, keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" });
                        errors++;
                      }
                    }
                    if (data30.artifact !== void 0) {
                      if (typeof data30.artifact !== "string") {
                        (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/upstream/" + i5 + "/artifact", keyword: "type", params: { type: "string" }, message: "must be string" });
                        errors++;
                      }
                    }
                    if (data30.relationship !== void 0) {
                      let valid22;
                      valid22 = false;
                      for (const v2 of schema6.properties.handoff.properties.dependencies.properties.upstream.items.properties.relationship.enum) {
                        if (func0(data30.relationship, v2)) {
                          valid22 = true;
                          break;
                        }
                      }
                      if (!valid22) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/upstream/" + i5 + "/relationship", keyword: "enum", params: { allowedValues: schema6.properties.handoff.properties.dependencies.properties.upstream.items.properties.relationship.enum }, message: "must be equal to one of the allowed values" });
                        errors++;
                      }
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/upstream/" + i5, keyword: "type", params: { type: "object" }, message: "must be object" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/upstream", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
            if (data28.downstream !== void 0) {
              let data33 = data28.downstream;
              if (Array.isArray(data33)) {
                const len6 = data33.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data34 = data33[i6];
                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                    for (const prop5 of schema6.properties.handoff.properties.dependencies.properties.downstream.items.required) {
                      if (data34[prop5] === void 0) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/downstream/" + i6, keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" });
                        errors++;
                      }
                    }
                    if (data34.artifact !== void 0) {
                      if (typeof data34.artifact !== "string") {
                        (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/downstream/" + i6 + "/artifact", keyword: "type", params: { type: "string" }, message: "must be string" });
                        errors++;
                      }
                    }
                    if (data34.relationship !== void 0) {
                      let valid26;
                      valid26 = false;
                      for (const v3 of schema6.properties.handoff.properties.dependencies.properties.downstream.items.properties.relationship.enum) {
                        if (func0(data34.relationship, v3)) {
                          valid26 = true;
                          break;
                        }
                      }
                      if (!valid26) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/downstream/" + i6 + "/relationship", keyword: "enum", params: { allowedValues: schema6.properties.handoff.properties.dependencies.properties.downstream.items.properties.relationship.enum }, message: "must be equal to one of the allowed values" });
                        errors++;
                      }
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/downstream/" + i6, keyword: "type", params: { type: "object" }, message: "must be object" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies/downstream", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/dependencies", keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
        if (data1.platform_capabilities !== void 0) {
          let data37 = data1.platform_capabilities;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key3 in data37) {
              if (!(key3 === "quota" || key3 === "insights" || key3 === "telemetry" || key3 === "activity")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/handoff/platform_capabilities", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data37.quota !== void 0) {
              if (!validate22(data37.quota, { instancePath: instancePath + "/handoff/platform_capabilities/quota", parentData: data37, parentDataProperty: "quota", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data37.insights !== void 0) {
              if (!validate22(data37.insights, { instancePath: instancePath + "/handoff/platform_capabilities/insights", parentData: data37, parentDataProperty: "insights", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data37.telemetry !== void 0) {
              if (!validate22(data37.telemetry, { instancePath: instancePath + "/handoff/platform_capabilities/telemetry", parentData: data37, parentDataProperty: "telemetry", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data37.activity !== void 0) {
              if (!validate22(data37.activity, { instancePath: instancePath + "/handoff/platform_capabilities/activity", parentData: data37, parentDataProperty: "activity", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/handoff/platform_capabilities", keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/handoff", keyword: "type", params: { type: "object" }, message: "must be object" });
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
  frontMatter
};
