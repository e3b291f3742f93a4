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

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// validators.js
var config = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "config.schema.json", "title": "Handoff Gate configuration", "description": "`.github/handoff-gate.yml`. The gate reads it from the base of a pull request, never from its head.", "type": "object", "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of this file's format." }, "fail-on": { "enum": ["error", "warning", "never"], "default": "error", "description": "The mildest severity that makes the verdict `fail`." }, "standards": { "type": "array", "items": { "enum": ["builder"] }, "uniqueItems": true, "description": "Standards that are judged. All of them by default." }, "rules": { "type": "object", "propertyNames": { "pattern": "^[a-z]+/[a-z-]+$" }, "additionalProperties": { "enum": ["error", "warning", "notice", "off"] }, "description": "Severity of single rules, by rule id, for example `builder/spec-test-count: error`." }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 200, "description": "Globs of files that are never handoff documents. Files below a `templates/` folder never are." }, "max-document-bytes": { "type": "integer", "minimum": 1024, "maximum": 67108864, "default": 8388608, "description": "Larger documents are refused with a finding." }, "builder": { "type": "object", "additionalProperties": false, "description": "Builder handoffs: specifications, RESULTS files, agent prompts and package manifests.", "properties": { "handoffs-folder": { "type": "string", "pattern": "^[^/]+$", "default": "handoffs", "description": "Name of the folder that holds the handoffs. The folder around it is the staging root." }, "layout": { "enum": ["auto", "folder", "flat"], "default": "auto", "description": "`folder`: one folder for each handoff. `flat`: files side by side. `auto`: whichever base uses already; folders when it uses neither." }, "ids": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$", "maxLength": 60 }, "minItems": 1, "description": "Id patterns in the standard's notation, such as `H-<N>`, `H-<N><letter>` and `CLEANUP-<N>`." }, "allowed": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 200, "description": "Globs of files outside the staging root that a handoff may change." }, "minimum-tests": { "type": "object", "additionalProperties": false, "description": "Fewest tests that a planned package needs, by its number of source files.", "properties": { "small": { "type": "integer", "minimum": 0, "default": 10, "description": "One or two source files." }, "medium": { "type": "integer", "minimum": 0, "default": 25, "description": "Three to five source files." }, "large": { "type": "integer", "minimum": 0, "default": 40, "description": "Six source files or more." } } }, "waves": { "type": "array", "description": "Builds of several packages in parallel waves; see docs/waves.md.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "waves"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "waves": { "type": "array", "minItems": 1, "items": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 60 } }, "description": "Handoff ids of each wave, in order." }, "integration": { "type": "string", "minLength": 1, "maxLength": 60, "description": "Id of the integration handoff." } } } } } } } };
var func0 = require_equal().default;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z]+/[a-z-]+$", "u");
var pattern5 = new RegExp("^[^/]+$", "u");
var pattern6 = new RegExp("^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "fail-on" || key0 === "standards" || key0 === "rules" || key0 === "ignore" || key0 === "max-document-bytes" || key0 === "builder")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data1 = data["fail-on"];
      if (!(data1 === "error" || data1 === "warning" || data1 === "never")) {
        const err2 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema31.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.standards !== void 0) {
      let data2 = data.standards;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!(data2[i0] === "builder")) {
            const err3 = { instancePath: instancePath + "/standards/" + i0, schemaPath: "#/properties/standards/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.standards.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  const err4 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err5 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs9 = errors;
          if (typeof key1 === "string") {
            if (!pattern4.test(key1)) {
              const err6 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+/[a-z-]+$" }, message: 'must match pattern "^[a-z]+/[a-z-]+$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          var valid4 = _errs9 === errors;
          if (!valid4) {
            const err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (!(data5 === "error" || data5 === "warning" || data5 === "notice" || data5 === "off")) {
            const err8 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data6 = data.ignore;
      if (Array.isArray(data6)) {
        if (data6.length > 200) {
          const err10 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (func2(data7) > 300) {
              const err11 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func2(data7) < 1) {
              const err12 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["max-document-bytes"] !== void 0) {
      let data8 = data["max-document-bytes"];
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err15 = { instancePath: instancePath + "/max-document-bytes", schemaPath: "#/properties/max-document-bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 67108864 || isNaN(data8)) {
          const err16 = { instancePath: instancePath + "/max-document-bytes", schemaPath: "#/properties/max-document-bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, message: "must be <= 67108864" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data8 < 1024 || isNaN(data8)) {
          const err17 = { instancePath: instancePath + "/max-document-bytes", schemaPath: "#/properties/max-document-bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 }, message: "must be >= 1024" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.builder !== void 0) {
      let data9 = data.builder;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(key3 === "handoffs-folder" || key3 === "layout" || key3 === "ids" || key3 === "allowed" || key3 === "minimum-tests" || key3 === "waves")) {
            const err18 = { instancePath: instancePath + "/builder", schemaPath: "#/properties/builder/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data9["handoffs-folder"] !== void 0) {
          let data10 = data9["handoffs-folder"];
          if (typeof data10 === "string") {
            if (!pattern5.test(data10)) {
              const err19 = { instancePath: instancePath + "/builder/handoffs-folder", schemaPath: "#/properties/builder/properties/handoffs-folder/pattern", keyword: "pattern", params: { pattern: "^[^/]+$" }, message: 'must match pattern "^[^/]+$"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/builder/handoffs-folder", schemaPath: "#/properties/builder/properties/handoffs-folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data9.layout !== void 0) {
          let data11 = data9.layout;
          if (!(data11 === "auto" || data11 === "folder" || data11 === "flat")) {
            const err21 = { instancePath: instancePath + "/builder/layout", schemaPath: "#/properties/builder/properties/layout/enum", keyword: "enum", params: { allowedValues: schema31.properties.builder.properties.layout.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.ids !== void 0) {
          let data12 = data9.ids;
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              const err22 = { instancePath: instancePath + "/builder/ids", schemaPath: "#/properties/builder/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len2 = data12.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data13 = data12[i3];
              if (typeof data13 === "string") {
                if (func2(data13) > 60) {
                  const err23 = { instancePath: instancePath + "/builder/ids/" + i3, schemaPath: "#/properties/builder/properties/ids/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (!pattern6.test(data13)) {
                  const err24 = { instancePath: instancePath + "/builder/ids/" + i3, schemaPath: "#/properties/builder/properties/ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/builder/ids/" + i3, schemaPath: "#/properties/builder/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/builder/ids", schemaPath: "#/properties/builder/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data9.allowed !== void 0) {
          let data14 = data9.allowed;
          if (Array.isArray(data14)) {
            if (data14.length > 200) {
              const err27 = { instancePath: instancePath + "/builder/allowed", schemaPath: "#/properties/builder/properties/allowed/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            const len3 = data14.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data15 = data14[i4];
              if (typeof data15 === "string") {
                if (func2(data15) > 300) {
                  const err28 = { instancePath: instancePath + "/builder/allowed/" + i4, schemaPath: "#/properties/builder/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (func2(data15) < 1) {
                  const err29 = { instancePath: instancePath + "/builder/allowed/" + i4, schemaPath: "#/properties/builder/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/builder/allowed/" + i4, schemaPath: "#/properties/builder/properties/allowed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/builder/allowed", schemaPath: "#/properties/builder/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9["minimum-tests"] !== void 0) {
          let data16 = data9["minimum-tests"];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key4 in data16) {
              if (!(key4 === "small" || key4 === "medium" || key4 === "large")) {
                const err32 = { instancePath: instancePath + "/builder/minimum-tests", schemaPath: "#/properties/builder/properties/minimum-tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data16.small !== void 0) {
              let data17 = data16.small;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err33 = { instancePath: instancePath + "/builder/minimum-tests/small", schemaPath: "#/properties/builder/properties/minimum-tests/properties/small/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err34 = { instancePath: instancePath + "/builder/minimum-tests/small", schemaPath: "#/properties/builder/properties/minimum-tests/properties/small/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data16.medium !== void 0) {
              let data18 = data16.medium;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err35 = { instancePath: instancePath + "/builder/minimum-tests/medium", schemaPath: "#/properties/builder/properties/minimum-tests/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 < 0 || isNaN(data18)) {
                  const err36 = { instancePath: instancePath + "/builder/minimum-tests/medium", schemaPath: "#/properties/builder/properties/minimum-tests/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
            if (data16.large !== void 0) {
              let data19 = data16.large;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err37 = { instancePath: instancePath + "/builder/minimum-tests/large", schemaPath: "#/properties/builder/properties/minimum-tests/properties/large/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  const err38 = { instancePath: instancePath + "/builder/minimum-tests/large", schemaPath: "#/properties/builder/properties/minimum-tests/properties/large/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/builder/minimum-tests", schemaPath: "#/properties/builder/properties/minimum-tests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data9.waves !== void 0) {
          let data20 = data9.waves;
          if (Array.isArray(data20)) {
            const len4 = data20.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data21 = data20[i5];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.name === void 0) {
                  const err40 = { instancePath: instancePath + "/builder/waves/" + i5, schemaPath: "#/properties/builder/properties/waves/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (data21.waves === void 0) {
                  const err41 = { instancePath: instancePath + "/builder/waves/" + i5, schemaPath: "#/properties/builder/properties/waves/items/required", keyword: "required", params: { missingProperty: "waves" }, message: "must have required property 'waves'" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                for (const key5 in data21) {
                  if (!(key5 === "name" || key5 === "waves" || key5 === "integration")) {
                    const err42 = { instancePath: instancePath + "/builder/waves/" + i5, schemaPath: "#/properties/builder/properties/waves/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data21.name !== void 0) {
                  let data22 = data21.name;
                  if (typeof data22 === "string") {
                    if (func2(data22) > 100) {
                      const err43 = { instancePath: instancePath + "/builder/waves/" + i5 + "/name", schemaPath: "#/properties/builder/properties/waves/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (func2(data22) < 1) {
                      const err44 = { instancePath: instancePath + "/builder/waves/" + i5 + "/name", schemaPath: "#/properties/builder/properties/waves/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  } else {
                    const err45 = { instancePath: instancePath + "/builder/waves/" + i5 + "/name", schemaPath: "#/properties/builder/properties/waves/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data21.waves !== void 0) {
                  let data23 = data21.waves;
                  if (Array.isArray(data23)) {
                    if (data23.length < 1) {
                      const err46 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves", schemaPath: "#/properties/builder/properties/waves/items/properties/waves/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    const len5 = data23.length;
                    for (let i6 = 0; i6 < len5; i6++) {
                      let data24 = data23[i6];
                      if (Array.isArray(data24)) {
                        if (data24.length < 1) {
                          const err47 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                        const len6 = data24.length;
                        for (let i7 = 0; i7 < len6; i7++) {
                          let data25 = data24[i7];
                          if (typeof data25 === "string") {
                            if (func2(data25) > 60) {
                              const err48 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                              if (vErrors === null) {
                                vErrors = [err48];
                              } else {
                                vErrors.push(err48);
                              }
                              errors++;
                            }
                            if (func2(data25) < 1) {
                              const err49 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err49];
                              } else {
                                vErrors.push(err49);
                              }
                              errors++;
                            }
                          } else {
                            const err50 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err50];
                            } else {
                              vErrors.push(err50);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err51 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err52 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves", schemaPath: "#/properties/builder/properties/waves/items/properties/waves/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data21.integration !== void 0) {
                  let data26 = data21.integration;
                  if (typeof data26 === "string") {
                    if (func2(data26) > 60) {
                      const err53 = { instancePath: instancePath + "/builder/waves/" + i5 + "/integration", schemaPath: "#/properties/builder/properties/waves/items/properties/integration/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                    if (func2(data26) < 1) {
                      const err54 = { instancePath: instancePath + "/builder/waves/" + i5 + "/integration", schemaPath: "#/properties/builder/properties/waves/items/properties/integration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/builder/waves/" + i5 + "/integration", schemaPath: "#/properties/builder/properties/waves/items/properties/integration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
              } else {
                const err56 = { instancePath: instancePath + "/builder/waves/" + i5, schemaPath: "#/properties/builder/properties/waves/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/builder/waves", schemaPath: "#/properties/builder/properties/waves/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/builder", schemaPath: "#/properties/builder/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
  } else {
    const err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err59];
    } else {
      vErrors.push(err59);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  config
};
