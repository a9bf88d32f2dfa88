// Generated from schemas/connector.schema.json; change that file and run `npm run derive`.
// @ts-nocheck
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","minLength":1},"version":{"type":"integer","enum":[3]},"name":{"type":"string","minLength":1},"article":{"type":"string","enum":["a","an"]},"homepage":{"type":"string","minLength":1},"releaseStage":{"type":"string","enum":["preview","general-availability"]},"draft":{"type":"boolean"},"singleSignOn":{"type":"object","additionalProperties":false,"properties":{"tutorial":{"type":"string","minLength":1},"protocol":{"type":"string","minLength":1},"recommended":{"type":"boolean"},"required":{"type":"boolean"}}},"capabilities":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"prerequisites":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"network":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","minLength":1},"means":{"type":"string","minLength":1}},"required":["address"]},"minItems":1},"directoryExtensions":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","enum":["String","Integer","Boolean","DateTime"]},"means":{"type":"string","minLength":1}},"required":["name"]},"minItems":1},"auth":{"$ref":"#/$defs/auth"},"setup":{"$ref":"#/$defs/setup"},"gallery":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1}}},"portalSteps":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"step":{"type":"string","enum":["sign-in","applications","application","open","begin","method","identity","credentials","authorize","test-connection","create","properties","notification","save","users","user-attributes","user-matching","user-save","groups","group-attributes","group-save","scoping-filters","on-demand","status","scope","start","gallery-sign-in","gallery-applications","gallery-new","gallery-search","gallery-add"]},"body":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}},"required":["step","body"]},"minItems":1},"users":{"$ref":"#/$defs/users"},"groups":{"anyOf":[{"const":false},{"$ref":"#/$defs/groups"}]},"limitations":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"troubleshooting":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"changeLog":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"date":{"$ref":"#/$defs/isoDate"},"text":{"type":"string","minLength":1}},"required":["date","text"]},"minItems":1},"notes":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/anchor"},"kind":{"$ref":"#/$defs/noteKind"},"text":{"type":"string","minLength":1}},"required":["at","text"]},"minItems":1},"blocks":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/anchor"},"body":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}},"required":["at","body"]},"minItems":1},"sections":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"at":{"$ref":"#/$defs/anchor"},"heading":{"type":"string","minLength":1},"level":{"type":"integer","enum":[2,3,4]},"anchors":{"type":"array","items":{"type":"string","pattern":"^[^\\s\"'<>&#]+( [^\\s\"'<>&#]+)*$"},"minItems":1,"uniqueItems":true},"body":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"pictures":{"$ref":"#/$defs/pictures"}},"required":["at","heading","body"]},"minItems":1},"anchors":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"at":{"type":"string","enum":["intro","capabilities","prerequisites","plan","setup","gallery","scope","configure","monitor","limitations","end"]},"name":{"type":"string","pattern":"^[^\\s\"'<>&#]+( [^\\s\"'<>&#]+)*$"}},"required":["at","name"]},"minItems":1},"resources":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"required":["text","url"]},"minItems":1},"tutorial":{"$ref":"#/$defs/tutorial"}},"required":["name","auth","users","tutorial"],"$defs":{"isoDate":{"type":"string","format":"date"},"anchor":{"type":"string","enum":["intro","capabilities","prerequisites","plan","setup","gallery","scope","configure","credentials","users","groups","start","monitor","limitations","end"]},"noteKind":{"type":"string","enum":["note","tip","important","warning","caution"]},"picture":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"alt":{"type":"string"},"title":{"type":"string","minLength":1}},"required":["path"]},"pictures":{"type":"array","items":{"$ref":"#/$defs/picture"},"minItems":1},"code":{"type":"object","additionalProperties":false,"properties":{"language":{"type":"string","pattern":"^[A-Za-z0-9#+._-]+$"},"text":{"type":"string","minLength":1}},"required":["text"]},"table":{"type":"object","additionalProperties":false,"properties":{"columns":{"type":"array","items":{"type":"string"},"minItems":1},"rows":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":1},"minItems":1}},"required":["columns","rows"]},"step":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","minLength":1},"optional":{"type":"boolean"},"actor":{"type":"string","minLength":1},"yields":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"body":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"code":{"$ref":"#/$defs/code"},"table":{"$ref":"#/$defs/table"},"notes":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"kind":{"$ref":"#/$defs/noteKind"},"after":{"type":"boolean"},"text":{"type":"string","minLength":1}},"required":["text"]},"minItems":1},"pictures":{"$ref":"#/$defs/pictures"},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1},"unordered":{"type":"boolean"},"after":{"type":"string","minLength":1}}},"setup":{"type":"object","additionalProperties":false,"properties":{"intro":{"type":"string","minLength":1},"body":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1}},"required":["steps"]},"method":{"type":"string","enum":["bearer-token","oauth-authorize","oauth-client-credentials","workload-identity-federation","user-name-password","none","undocumented"]},"auth":{"type":"object","additionalProperties":false,"properties":{"method":{"$ref":"#/$defs/method"},"methodLabel":{"type":"string","minLength":1},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"enter":{"type":"string","minLength":1},"adminRole":{"type":"string","minLength":1},"adminRights":{"type":"string","minLength":1},"note":{"type":"string","minLength":1},"alternatives":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"method":{"$ref":"#/$defs/method"},"methodLabel":{"type":"string","minLength":1},"status":{"type":"string","enum":["offered","withdrawn"]},"needs":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1},"fields":{"type":"array","items":{"$ref":"#/$defs/field"},"minItems":1},"note":{"type":"string","minLength":1}},"required":["method","status"]},"minItems":1}},"required":["method"]},"field":{"type":"object","additionalProperties":false,"properties":{"portal":{"type":"string","minLength":1},"vendor":{"type":"string","minLength":1},"from":{"$ref":"#/$defs/valueSource"},"secret":{"type":"boolean"},"optional":{"type":"boolean"},"shownOnce":{"type":"boolean"},"lifetime":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"note":{"type":"string","minLength":1}},"required":["portal"]},"valueSource":{"type":"object","additionalProperties":false,"properties":{"fixed":{"type":"string","minLength":1},"template":{"type":"object","additionalProperties":false,"properties":{"value":{"type":"string","minLength":1},"placeholders":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","minLength":1},"means":{"type":"string","minLength":1}},"required":["text","means"]},"minItems":1}},"required":["value","placeholders"]},"choices":{"type":"object","additionalProperties":false,"properties":{"by":{"type":"string","minLength":1},"values":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"when":{"type":"string","minLength":1},"value":{"type":"string","minLength":1},"signIn":{"type":"string","minLength":1}},"required":["when","value"]},"minItems":1}},"required":["by","values"]},"setup":{"const":true},"support":{"type":"string","minLength":1},"account":{"const":true},"computed":{"type":"string","minLength":1}},"minProperties":1,"maxProperties":1},"basis":{"type":"string","enum":["documented","documented-with-defaults","platform-default"]},"attribute":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"source":{"type":"string","minLength":1},"expression":{"type":"string","minLength":1},"constant":{"type":"string","minLength":1},"matching":{"type":"integer","minimum":1},"filterable":{"type":"boolean"},"required":{"type":"boolean"},"multiValued":{"type":"boolean"},"flow":{"type":"string","enum":["always","create-only"]},"default":{"type":"string","minLength":1},"note":{"type":"string","minLength":1}},"required":["name"]},"scope":{"type":"array","items":{"$ref":"#/$defs/scopingFilter"},"minItems":0},"scopingFilter":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"clauses":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"attribute":{"type":"string","minLength":1},"operator":{"type":"string","enum":["EQUALS","NOT EQUALS","REGEX MATCH","NOT REGEX MATCH","IS NULL","IS NOT NULL","IS TRUE","IS FALSE","Greater_Than","Greater_Than_OR_EQUALS","Includes","ENDS_WITH","&","!&"]},"value":{"type":"string","minLength":1}},"required":["attribute","operator"]},"minItems":1}},"required":["clauses"]},"mappingPictures":{"type":"object","additionalProperties":false,"properties":{"mapping":{"$ref":"#/$defs/picture"},"attributes":{"$ref":"#/$defs/picture"}}},"users":{"type":"object","additionalProperties":false,"properties":{"actions":{"type":"array","items":{"type":"string","enum":["create","update","disable","delete"]},"minItems":1,"uniqueItems":true},"activeFalse":{"type":"string","enum":["disables","deletes"]},"scope":{"$ref":"#/$defs/scope"},"basis":{"$ref":"#/$defs/basis"},"matching":{"type":"string","enum":["undocumented"]},"attributes":{"type":"array","items":{"$ref":"#/$defs/attribute"},"minItems":1},"unnamed":{"type":"string","minLength":1},"roles":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1},"appRole":{"type":"string","minLength":1},"attribute":{"type":"string","minLength":1},"means":{"type":"string","minLength":1}},"required":["name"]},"minItems":1},"notes":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"pictures":{"$ref":"#/$defs/mappingPictures"}},"required":["actions","basis"]},"groups":{"type":"object","additionalProperties":false,"properties":{"actions":{"type":"array","items":{"type":"string","enum":["create","update","delete"]},"minItems":1,"uniqueItems":true},"scope":{"$ref":"#/$defs/scope"},"basis":{"$ref":"#/$defs/basis"},"matching":{"type":"string","enum":["undocumented"]},"attributes":{"type":"array","items":{"$ref":"#/$defs/attribute"},"minItems":1},"rename":{"type":"boolean"},"nested":{"type":"boolean"},"maximum":{"type":"integer","minimum":1},"precreated":{"type":"boolean"},"notes":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"pictures":{"$ref":"#/$defs/mappingPictures"}},"required":["actions","basis"]},"tutorial":{"type":"object","additionalProperties":false,"properties":{"edition":{"type":"string","minLength":1},"vocabulary":{"type":"string","minLength":1},"portal":{"type":"string","minLength":1},"navigation":{"type":"string","minLength":1},"includes":{"enum":["used","spelt-out"]},"title":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"author":{"type":"string","minLength":1},"writer":{"type":"string","minLength":1},"manager":{"type":"string","minLength":1},"msAuthor":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/isoDate"},"assetId":{"type":"string","minLength":1},"customerIntent":{"type":"string","minLength":1},"cycleMinutes":{"type":"integer","minimum":1},"progressLabel":{"type":"string","minLength":1}},"required":["edition","vocabulary"]}}};
const schema55 = {"type":"string","format":"date"};
const schema56 = {"type":"string","enum":["intro","capabilities","prerequisites","plan","setup","gallery","scope","configure","credentials","users","groups","start","monitor","limitations","end"]};
const schema40 = {"type":"string","enum":["note","tip","important","warning","caution"]};
const func1 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"object","additionalProperties":false,"properties":{"method":{"$ref":"#/$defs/method"},"methodLabel":{"type":"string","minLength":1},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"enter":{"type":"string","minLength":1},"adminRole":{"type":"string","minLength":1},"adminRights":{"type":"string","minLength":1},"note":{"type":"string","minLength":1},"alternatives":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"method":{"$ref":"#/$defs/method"},"methodLabel":{"type":"string","minLength":1},"status":{"type":"string","enum":["offered","withdrawn"]},"needs":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1},"fields":{"type":"array","items":{"$ref":"#/$defs/field"},"minItems":1},"note":{"type":"string","minLength":1}},"required":["method","status"]},"minItems":1}},"required":["method"]};
const schema33 = {"type":"string","enum":["bearer-token","oauth-authorize","oauth-client-credentials","workload-identity-federation","user-name-password","none","undocumented"]};
const schema34 = {"type":"object","additionalProperties":false,"properties":{"portal":{"type":"string","minLength":1},"vendor":{"type":"string","minLength":1},"from":{"$ref":"#/$defs/valueSource"},"secret":{"type":"boolean"},"optional":{"type":"boolean"},"shownOnce":{"type":"boolean"},"lifetime":{"type":"string","minLength":1},"scopes":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"note":{"type":"string","minLength":1}},"required":["portal"]};
const schema35 = {"type":"object","additionalProperties":false,"properties":{"fixed":{"type":"string","minLength":1},"template":{"type":"object","additionalProperties":false,"properties":{"value":{"type":"string","minLength":1},"placeholders":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","minLength":1},"means":{"type":"string","minLength":1}},"required":["text","means"]},"minItems":1}},"required":["value","placeholders"]},"choices":{"type":"object","additionalProperties":false,"properties":{"by":{"type":"string","minLength":1},"values":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"when":{"type":"string","minLength":1},"value":{"type":"string","minLength":1},"signIn":{"type":"string","minLength":1}},"required":["when","value"]},"minItems":1}},"required":["by","values"]},"setup":{"const":true},"support":{"type":"string","minLength":1},"account":{"const":true},"computed":{"type":"string","minLength":1}},"minProperties":1,"maxProperties":1};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portal === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portal"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.portal !== undefined){
let data0 = data.portal;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/portal",schemaPath:"#/properties/portal/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/portal",schemaPath:"#/properties/portal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.vendor !== undefined){
let data1 = data.vendor;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 1){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/valueSource/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/valueSource/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "fixed") || (key1 === "template")) || (key1 === "choices")) || (key1 === "setup")) || (key1 === "support")) || (key1 === "account")) || (key1 === "computed"))){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/valueSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.fixed !== undefined){
let data3 = data2.fixed;
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/from/fixed",schemaPath:"#/$defs/valueSource/properties/fixed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/from/fixed",schemaPath:"#/$defs/valueSource/properties/fixed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.template !== undefined){
let data4 = data2.template;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err11 = {instancePath:instancePath+"/from/template",schemaPath:"#/$defs/valueSource/properties/template/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.placeholders === undefined){
const err12 = {instancePath:instancePath+"/from/template",schemaPath:"#/$defs/valueSource/properties/template/required",keyword:"required",params:{missingProperty: "placeholders"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "value") || (key2 === "placeholders"))){
const err13 = {instancePath:instancePath+"/from/template",schemaPath:"#/$defs/valueSource/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.value !== undefined){
let data5 = data4.value;
if(typeof data5 === "string"){
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/from/template/value",schemaPath:"#/$defs/valueSource/properties/template/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/from/template/value",schemaPath:"#/$defs/valueSource/properties/template/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.placeholders !== undefined){
let data6 = data4.placeholders;
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/from/template/placeholders",schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.text === undefined){
const err17 = {instancePath:instancePath+"/from/template/placeholders/" + i0,schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.means === undefined){
const err18 = {instancePath:instancePath+"/from/template/placeholders/" + i0,schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/items/required",keyword:"required",params:{missingProperty: "means"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data7){
if(!((key3 === "text") || (key3 === "means"))){
const err19 = {instancePath:instancePath+"/from/template/placeholders/" + i0,schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.text !== undefined){
let data8 = data7.text;
if(typeof data8 === "string"){
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/from/template/placeholders/" + i0+"/text",schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/from/template/placeholders/" + i0+"/text",schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.means !== undefined){
let data9 = data7.means;
if(typeof data9 === "string"){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/from/template/placeholders/" + i0+"/means",schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/items/properties/means/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/from/template/placeholders/" + i0+"/means",schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/items/properties/means/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/from/template/placeholders/" + i0,schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/from/template/placeholders",schemaPath:"#/$defs/valueSource/properties/template/properties/placeholders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/from/template",schemaPath:"#/$defs/valueSource/properties/template/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.choices !== undefined){
let data10 = data2.choices;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.by === undefined){
const err27 = {instancePath:instancePath+"/from/choices",schemaPath:"#/$defs/valueSource/properties/choices/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.values === undefined){
const err28 = {instancePath:instancePath+"/from/choices",schemaPath:"#/$defs/valueSource/properties/choices/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key4 in data10){
if(!((key4 === "by") || (key4 === "values"))){
const err29 = {instancePath:instancePath+"/from/choices",schemaPath:"#/$defs/valueSource/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.by !== undefined){
let data11 = data10.by;
if(typeof data11 === "string"){
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/from/choices/by",schemaPath:"#/$defs/valueSource/properties/choices/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/from/choices/by",schemaPath:"#/$defs/valueSource/properties/choices/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.values !== undefined){
let data12 = data10.values;
if(Array.isArray(data12)){
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/from/choices/values",schemaPath:"#/$defs/valueSource/properties/choices/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.when === undefined){
const err33 = {instancePath:instancePath+"/from/choices/values/" + i1,schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.value === undefined){
const err34 = {instancePath:instancePath+"/from/choices/values/" + i1,schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data13){
if(!(((key5 === "when") || (key5 === "value")) || (key5 === "signIn"))){
const err35 = {instancePath:instancePath+"/from/choices/values/" + i1,schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.when !== undefined){
let data14 = data13.when;
if(typeof data14 === "string"){
if(data14.length < 1){
const err36 = {instancePath:instancePath+"/from/choices/values/" + i1+"/when",schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/from/choices/values/" + i1+"/when",schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.value !== undefined){
let data15 = data13.value;
if(typeof data15 === "string"){
if(data15.length < 1){
const err38 = {instancePath:instancePath+"/from/choices/values/" + i1+"/value",schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/from/choices/values/" + i1+"/value",schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.signIn !== undefined){
let data16 = data13.signIn;
if(typeof data16 === "string"){
if(data16.length < 1){
const err40 = {instancePath:instancePath+"/from/choices/values/" + i1+"/signIn",schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/properties/signIn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/from/choices/values/" + i1+"/signIn",schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/properties/signIn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/from/choices/values/" + i1,schemaPath:"#/$defs/valueSource/properties/choices/properties/values/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/from/choices/values",schemaPath:"#/$defs/valueSource/properties/choices/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/from/choices",schemaPath:"#/$defs/valueSource/properties/choices/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.setup !== undefined){
if(true !== data2.setup){
const err45 = {instancePath:instancePath+"/from/setup",schemaPath:"#/$defs/valueSource/properties/setup/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.support !== undefined){
let data18 = data2.support;
if(typeof data18 === "string"){
if(data18.length < 1){
const err46 = {instancePath:instancePath+"/from/support",schemaPath:"#/$defs/valueSource/properties/support/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/from/support",schemaPath:"#/$defs/valueSource/properties/support/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.account !== undefined){
if(true !== data2.account){
const err48 = {instancePath:instancePath+"/from/account",schemaPath:"#/$defs/valueSource/properties/account/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data2.computed !== undefined){
let data20 = data2.computed;
if(typeof data20 === "string"){
if(data20.length < 1){
const err49 = {instancePath:instancePath+"/from/computed",schemaPath:"#/$defs/valueSource/properties/computed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/from/computed",schemaPath:"#/$defs/valueSource/properties/computed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/valueSource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.secret !== undefined){
if(typeof data.secret !== "boolean"){
const err52 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err53 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.shownOnce !== undefined){
if(typeof data.shownOnce !== "boolean"){
const err54 = {instancePath:instancePath+"/shownOnce",schemaPath:"#/properties/shownOnce/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.lifetime !== undefined){
let data24 = data.lifetime;
if(typeof data24 === "string"){
if(data24.length < 1){
const err55 = {instancePath:instancePath+"/lifetime",schemaPath:"#/properties/lifetime/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/lifetime",schemaPath:"#/properties/lifetime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.scopes !== undefined){
let data25 = data.scopes;
if(Array.isArray(data25)){
if(data25.length < 1){
const err57 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(typeof data26 === "string"){
if(data26.length < 1){
const err58 = {instancePath:instancePath+"/scopes/" + i2,schemaPath:"#/properties/scopes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/scopes/" + i2,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.note !== undefined){
let data27 = data.note;
if(typeof data27 === "string"){
if(data27.length < 1){
const err61 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","minLength":1},"optional":{"type":"boolean"},"actor":{"type":"string","minLength":1},"yields":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"body":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"code":{"$ref":"#/$defs/code"},"table":{"$ref":"#/$defs/table"},"notes":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"kind":{"$ref":"#/$defs/noteKind"},"after":{"type":"boolean"},"text":{"type":"string","minLength":1}},"required":["text"]},"minItems":1},"pictures":{"$ref":"#/$defs/pictures"},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1},"unordered":{"type":"boolean"},"after":{"type":"string","minLength":1}}};
const schema38 = {"type":"object","additionalProperties":false,"properties":{"language":{"type":"string","pattern":"^[A-Za-z0-9#+._-]+$"},"text":{"type":"string","minLength":1}},"required":["text"]};
const schema39 = {"type":"object","additionalProperties":false,"properties":{"columns":{"type":"array","items":{"type":"string"},"minItems":1},"rows":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":1},"minItems":1}},"required":["columns","rows"]};
const pattern4 = new RegExp("^[A-Za-z0-9#+._-]+$", "u");
const schema41 = {"type":"array","items":{"$ref":"#/$defs/picture"},"minItems":1};
const schema42 = {"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"alt":{"type":"string"},"title":{"type":"string","minLength":1}},"required":["path"]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/picture/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "path") || (key0 === "alt")) || (key0 === "title"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/picture/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.path !== undefined){
let data1 = data0.path;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/$defs/picture/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/$defs/picture/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.alt !== undefined){
if(typeof data0.alt !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/alt",schemaPath:"#/$defs/picture/properties/alt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.title !== undefined){
let data3 = data0.title;
if(typeof data3 === "string"){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/$defs/picture/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/$defs/picture/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/picture/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate24};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err3 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.actor !== undefined){
let data2 = data.actor;
if(typeof data2 === "string"){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.yields !== undefined){
let data3 = data.yields;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/yields",schemaPath:"#/properties/yields/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/yields/" + i0,schemaPath:"#/properties/yields/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/yields/" + i0,schemaPath:"#/properties/yields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/yields",schemaPath:"#/properties/yields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.body !== undefined){
let data5 = data.body;
if(Array.isArray(data5)){
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/body/" + i1,schemaPath:"#/properties/body/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/body/" + i1,schemaPath:"#/properties/body/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined){
let data7 = data.code;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.text === undefined){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/code/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "language") || (key1 === "text"))){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.language !== undefined){
let data8 = data7.language;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err16 = {instancePath:instancePath+"/code/language",schemaPath:"#/$defs/code/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9#+._-]+$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/code/language",schemaPath:"#/$defs/code/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.text !== undefined){
let data9 = data7.text;
if(typeof data9 === "string"){
if(data9.length < 1){
const err18 = {instancePath:instancePath+"/code/text",schemaPath:"#/$defs/code/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/code/text",schemaPath:"#/$defs/code/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/code/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.table !== undefined){
let data10 = data.table;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.columns === undefined){
const err21 = {instancePath:instancePath+"/table",schemaPath:"#/$defs/table/required",keyword:"required",params:{missingProperty: "columns"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.rows === undefined){
const err22 = {instancePath:instancePath+"/table",schemaPath:"#/$defs/table/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "columns") || (key2 === "rows"))){
const err23 = {instancePath:instancePath+"/table",schemaPath:"#/$defs/table/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.columns !== undefined){
let data11 = data10.columns;
if(Array.isArray(data11)){
if(data11.length < 1){
const err24 = {instancePath:instancePath+"/table/columns",schemaPath:"#/$defs/table/properties/columns/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err25 = {instancePath:instancePath+"/table/columns/" + i2,schemaPath:"#/$defs/table/properties/columns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/table/columns",schemaPath:"#/$defs/table/properties/columns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.rows !== undefined){
let data13 = data10.rows;
if(Array.isArray(data13)){
if(data13.length < 1){
const err27 = {instancePath:instancePath+"/table/rows",schemaPath:"#/$defs/table/properties/rows/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(Array.isArray(data14)){
if(data14.length < 1){
const err28 = {instancePath:instancePath+"/table/rows/" + i3,schemaPath:"#/$defs/table/properties/rows/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(typeof data14[i4] !== "string"){
const err29 = {instancePath:instancePath+"/table/rows/" + i3+"/" + i4,schemaPath:"#/$defs/table/properties/rows/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/table/rows/" + i3,schemaPath:"#/$defs/table/properties/rows/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/table/rows",schemaPath:"#/$defs/table/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/table",schemaPath:"#/$defs/table/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.notes !== undefined){
let data16 = data.notes;
if(Array.isArray(data16)){
if(data16.length < 1){
const err33 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.text === undefined){
const err34 = {instancePath:instancePath+"/notes/" + i5,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "kind") || (key3 === "after")) || (key3 === "text"))){
const err35 = {instancePath:instancePath+"/notes/" + i5,schemaPath:"#/properties/notes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.kind !== undefined){
let data18 = data17.kind;
if(typeof data18 !== "string"){
const err36 = {instancePath:instancePath+"/notes/" + i5+"/kind",schemaPath:"#/$defs/noteKind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((((data18 === "note") || (data18 === "tip")) || (data18 === "important")) || (data18 === "warning")) || (data18 === "caution"))){
const err37 = {instancePath:instancePath+"/notes/" + i5+"/kind",schemaPath:"#/$defs/noteKind/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.after !== undefined){
if(typeof data17.after !== "boolean"){
const err38 = {instancePath:instancePath+"/notes/" + i5+"/after",schemaPath:"#/properties/notes/items/properties/after/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.text !== undefined){
let data20 = data17.text;
if(typeof data20 === "string"){
if(data20.length < 1){
const err39 = {instancePath:instancePath+"/notes/" + i5+"/text",schemaPath:"#/properties/notes/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/notes/" + i5+"/text",schemaPath:"#/properties/notes/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/notes/" + i5,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.pictures !== undefined){
if(!(validate25(data.pictures, {instancePath:instancePath+"/pictures",parentData:data,parentDataProperty:"pictures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data22 = data.steps;
if(Array.isArray(data22)){
if(data22.length < 1){
const err43 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(!(wrapper0.validate(data22[i6], {instancePath:instancePath+"/steps/" + i6,parentData:data22,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.unordered !== undefined){
if(typeof data.unordered !== "boolean"){
const err45 = {instancePath:instancePath+"/unordered",schemaPath:"#/properties/unordered/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.after !== undefined){
let data25 = data.after;
if(typeof data25 === "string"){
if(data25.length < 1){
const err46 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "methodLabel")) || (key0 === "fields")) || (key0 === "enter")) || (key0 === "adminRole")) || (key0 === "adminRights")) || (key0 === "note")) || (key0 === "alternatives"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/$defs/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((data0 === "bearer-token") || (data0 === "oauth-authorize")) || (data0 === "oauth-client-credentials")) || (data0 === "workload-identity-federation")) || (data0 === "user-name-password")) || (data0 === "none")) || (data0 === "undocumented"))){
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/$defs/method/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.methodLabel !== undefined){
let data1 = data.methodLabel;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/methodLabel",schemaPath:"#/properties/methodLabel/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/methodLabel",schemaPath:"#/properties/methodLabel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data2[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.enter !== undefined){
let data4 = data.enter;
if(typeof data4 === "string"){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/enter",schemaPath:"#/properties/enter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/enter",schemaPath:"#/properties/enter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.adminRole !== undefined){
let data5 = data.adminRole;
if(typeof data5 === "string"){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/adminRole",schemaPath:"#/properties/adminRole/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/adminRole",schemaPath:"#/properties/adminRole/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.adminRights !== undefined){
let data6 = data.adminRights;
if(typeof data6 === "string"){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/adminRights",schemaPath:"#/properties/adminRights/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/adminRights",schemaPath:"#/properties/adminRights/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.note !== undefined){
let data7 = data.note;
if(typeof data7 === "string"){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data8 = data.alternatives;
if(Array.isArray(data8)){
if(data8.length < 1){
const err15 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.method === undefined){
const err16 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.status === undefined){
const err17 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data9){
if(!(((((((key1 === "method") || (key1 === "methodLabel")) || (key1 === "status")) || (key1 === "needs")) || (key1 === "steps")) || (key1 === "fields")) || (key1 === "note"))){
const err18 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.method !== undefined){
let data10 = data9.method;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/alternatives/" + i1+"/method",schemaPath:"#/$defs/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((((data10 === "bearer-token") || (data10 === "oauth-authorize")) || (data10 === "oauth-client-credentials")) || (data10 === "workload-identity-federation")) || (data10 === "user-name-password")) || (data10 === "none")) || (data10 === "undocumented"))){
const err20 = {instancePath:instancePath+"/alternatives/" + i1+"/method",schemaPath:"#/$defs/method/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.methodLabel !== undefined){
let data11 = data9.methodLabel;
if(typeof data11 === "string"){
if(data11.length < 1){
const err21 = {instancePath:instancePath+"/alternatives/" + i1+"/methodLabel",schemaPath:"#/properties/alternatives/items/properties/methodLabel/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/alternatives/" + i1+"/methodLabel",schemaPath:"#/properties/alternatives/items/properties/methodLabel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.status !== undefined){
let data12 = data9.status;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/alternatives/" + i1+"/status",schemaPath:"#/properties/alternatives/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data12 === "offered") || (data12 === "withdrawn"))){
const err24 = {instancePath:instancePath+"/alternatives/" + i1+"/status",schemaPath:"#/properties/alternatives/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema32.properties.alternatives.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.needs !== undefined){
let data13 = data9.needs;
if(Array.isArray(data13)){
if(data13.length < 1){
const err25 = {instancePath:instancePath+"/alternatives/" + i1+"/needs",schemaPath:"#/properties/alternatives/items/properties/needs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(data14.length < 1){
const err26 = {instancePath:instancePath+"/alternatives/" + i1+"/needs/" + i2,schemaPath:"#/properties/alternatives/items/properties/needs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/alternatives/" + i1+"/needs/" + i2,schemaPath:"#/properties/alternatives/items/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i3 = data13.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data13[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err28 = {instancePath:instancePath+"/alternatives/" + i1+"/needs",schemaPath:"#/properties/alternatives/items/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err29 = {instancePath:instancePath+"/alternatives/" + i1+"/needs",schemaPath:"#/properties/alternatives/items/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.steps !== undefined){
let data15 = data9.steps;
if(Array.isArray(data15)){
if(data15.length < 1){
const err30 = {instancePath:instancePath+"/alternatives/" + i1+"/steps",schemaPath:"#/properties/alternatives/items/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len3 = data15.length;
for(let i4=0; i4<len3; i4++){
if(!(validate24(data15[i4], {instancePath:instancePath+"/alternatives/" + i1+"/steps/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/alternatives/" + i1+"/steps",schemaPath:"#/properties/alternatives/items/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.fields !== undefined){
let data17 = data9.fields;
if(Array.isArray(data17)){
if(data17.length < 1){
const err32 = {instancePath:instancePath+"/alternatives/" + i1+"/fields",schemaPath:"#/properties/alternatives/items/properties/fields/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len4 = data17.length;
for(let i5=0; i5<len4; i5++){
if(!(validate22(data17[i5], {instancePath:instancePath+"/alternatives/" + i1+"/fields/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/alternatives/" + i1+"/fields",schemaPath:"#/properties/alternatives/items/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.note !== undefined){
let data19 = data9.note;
if(typeof data19 === "string"){
if(data19.length < 1){
const err34 = {instancePath:instancePath+"/alternatives/" + i1+"/note",schemaPath:"#/properties/alternatives/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/alternatives/" + i1+"/note",schemaPath:"#/properties/alternatives/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"properties":{"intro":{"type":"string","minLength":1},"body":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1}},"required":["steps"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.steps === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "intro") || (key0 === "body")) || (key0 === "steps"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.intro !== undefined){
let data0 = data.intro;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/intro",schemaPath:"#/properties/intro/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/intro",schemaPath:"#/properties/intro/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.body !== undefined){
let data1 = data.body;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/body/" + i0,schemaPath:"#/properties/body/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/body/" + i0,schemaPath:"#/properties/body/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.steps !== undefined){
let data3 = data.steps;
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data3[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"properties":{"actions":{"type":"array","items":{"type":"string","enum":["create","update","disable","delete"]},"minItems":1,"uniqueItems":true},"activeFalse":{"type":"string","enum":["disables","deletes"]},"scope":{"$ref":"#/$defs/scope"},"basis":{"$ref":"#/$defs/basis"},"matching":{"type":"string","enum":["undocumented"]},"attributes":{"type":"array","items":{"$ref":"#/$defs/attribute"},"minItems":1},"unnamed":{"type":"string","minLength":1},"roles":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1},"appRole":{"type":"string","minLength":1},"attribute":{"type":"string","minLength":1},"means":{"type":"string","minLength":1}},"required":["name"]},"minItems":1},"notes":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"pictures":{"$ref":"#/$defs/mappingPictures"}},"required":["actions","basis"]};
const schema47 = {"type":"string","enum":["documented","documented-with-defaults","platform-default"]};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"source":{"type":"string","minLength":1},"expression":{"type":"string","minLength":1},"constant":{"type":"string","minLength":1},"matching":{"type":"integer","minimum":1},"filterable":{"type":"boolean"},"required":{"type":"boolean"},"multiValued":{"type":"boolean"},"flow":{"type":"string","enum":["always","create-only"]},"default":{"type":"string","minLength":1},"note":{"type":"string","minLength":1}},"required":["name"]};
const schema45 = {"type":"array","items":{"$ref":"#/$defs/scopingFilter"},"minItems":0};
const schema46 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"clauses":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"attribute":{"type":"string","minLength":1},"operator":{"type":"string","enum":["EQUALS","NOT EQUALS","REGEX MATCH","NOT REGEX MATCH","IS NULL","IS NOT NULL","IS TRUE","IS FALSE","Greater_Than","Greater_Than_OR_EQUALS","Includes","ENDS_WITH","&","!&"]},"value":{"type":"string","minLength":1}},"required":["attribute","operator"]},"minItems":1}},"required":["clauses"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 0){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.clauses === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/scopingFilter/required",keyword:"required",params:{missingProperty: "clauses"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "clauses"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/scopingFilter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/scopingFilter/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/scopingFilter/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.clauses !== undefined){
let data2 = data0.clauses;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/clauses",schemaPath:"#/$defs/scopingFilter/properties/clauses/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.attribute === undefined){
const err6 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1,schemaPath:"#/$defs/scopingFilter/properties/clauses/items/required",keyword:"required",params:{missingProperty: "attribute"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.operator === undefined){
const err7 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1,schemaPath:"#/$defs/scopingFilter/properties/clauses/items/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "attribute") || (key1 === "operator")) || (key1 === "value"))){
const err8 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1,schemaPath:"#/$defs/scopingFilter/properties/clauses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.attribute !== undefined){
let data4 = data3.attribute;
if(typeof data4 === "string"){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1+"/attribute",schemaPath:"#/$defs/scopingFilter/properties/clauses/items/properties/attribute/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1+"/attribute",schemaPath:"#/$defs/scopingFilter/properties/clauses/items/properties/attribute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.operator !== undefined){
let data5 = data3.operator;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1+"/operator",schemaPath:"#/$defs/scopingFilter/properties/clauses/items/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((((((((data5 === "EQUALS") || (data5 === "NOT EQUALS")) || (data5 === "REGEX MATCH")) || (data5 === "NOT REGEX MATCH")) || (data5 === "IS NULL")) || (data5 === "IS NOT NULL")) || (data5 === "IS TRUE")) || (data5 === "IS FALSE")) || (data5 === "Greater_Than")) || (data5 === "Greater_Than_OR_EQUALS")) || (data5 === "Includes")) || (data5 === "ENDS_WITH")) || (data5 === "&")) || (data5 === "!&"))){
const err12 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1+"/operator",schemaPath:"#/$defs/scopingFilter/properties/clauses/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema46.properties.clauses.items.properties.operator.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.value !== undefined){
let data6 = data3.value;
if(typeof data6 === "string"){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1+"/value",schemaPath:"#/$defs/scopingFilter/properties/clauses/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1+"/value",schemaPath:"#/$defs/scopingFilter/properties/clauses/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/" + i0+"/clauses/" + i1,schemaPath:"#/$defs/scopingFilter/properties/clauses/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/" + i0+"/clauses",schemaPath:"#/$defs/scopingFilter/properties/clauses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/scopingFilter/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","additionalProperties":false,"properties":{"mapping":{"$ref":"#/$defs/picture"},"attributes":{"$ref":"#/$defs/picture"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mapping") || (key0 === "attributes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mapping !== undefined){
let data0 = data.mapping;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
const err1 = {instancePath:instancePath+"/mapping",schemaPath:"#/$defs/picture/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "path") || (key1 === "alt")) || (key1 === "title"))){
const err2 = {instancePath:instancePath+"/mapping",schemaPath:"#/$defs/picture/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.path !== undefined){
let data1 = data0.path;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/mapping/path",schemaPath:"#/$defs/picture/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/mapping/path",schemaPath:"#/$defs/picture/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.alt !== undefined){
if(typeof data0.alt !== "string"){
const err5 = {instancePath:instancePath+"/mapping/alt",schemaPath:"#/$defs/picture/properties/alt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.title !== undefined){
let data3 = data0.title;
if(typeof data3 === "string"){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/mapping/title",schemaPath:"#/$defs/picture/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/mapping/title",schemaPath:"#/$defs/picture/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/mapping",schemaPath:"#/$defs/picture/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.attributes !== undefined){
let data4 = data.attributes;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
const err9 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/picture/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "path") || (key2 === "alt")) || (key2 === "title"))){
const err10 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/picture/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.path !== undefined){
let data5 = data4.path;
if(typeof data5 === "string"){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/attributes/path",schemaPath:"#/$defs/picture/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/attributes/path",schemaPath:"#/$defs/picture/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.alt !== undefined){
if(typeof data4.alt !== "string"){
const err13 = {instancePath:instancePath+"/attributes/alt",schemaPath:"#/$defs/picture/properties/alt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.title !== undefined){
let data7 = data4.title;
if(typeof data7 === "string"){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/attributes/title",schemaPath:"#/$defs/picture/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/attributes/title",schemaPath:"#/$defs/picture/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/picture/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.basis === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.actions !== undefined){
let data0 = data.actions;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "create") || (data1 === "update")) || (data1 === "disable")) || (data1 === "delete"))){
const err5 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.actions.items.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.activeFalse !== undefined){
let data2 = data.activeFalse;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/activeFalse",schemaPath:"#/properties/activeFalse/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "disables") || (data2 === "deletes"))){
const err9 = {instancePath:instancePath+"/activeFalse",schemaPath:"#/properties/activeFalse/enum",keyword:"enum",params:{allowedValues: schema44.properties.activeFalse.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.scope !== undefined){
if(!(validate35(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
let data4 = data.basis;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data4 === "documented") || (data4 === "documented-with-defaults")) || (data4 === "platform-default"))){
const err11 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema47.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.matching !== undefined){
let data5 = data.matching;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/matching",schemaPath:"#/properties/matching/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data5 === "undocumented")){
const err13 = {instancePath:instancePath+"/matching",schemaPath:"#/properties/matching/enum",keyword:"enum",params:{allowedValues: schema44.properties.matching.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.attributes !== undefined){
let data6 = data.attributes;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err15 = {instancePath:instancePath+"/attributes/" + i2,schemaPath:"#/$defs/attribute/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data7){
if(!(func1.call(schema48.properties, key1))){
const err16 = {instancePath:instancePath+"/attributes/" + i2,schemaPath:"#/$defs/attribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(data8.length < 1){
const err17 = {instancePath:instancePath+"/attributes/" + i2+"/name",schemaPath:"#/$defs/attribute/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/attributes/" + i2+"/name",schemaPath:"#/$defs/attribute/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.type !== undefined){
let data9 = data7.type;
if(typeof data9 === "string"){
if(data9.length < 1){
const err19 = {instancePath:instancePath+"/attributes/" + i2+"/type",schemaPath:"#/$defs/attribute/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/attributes/" + i2+"/type",schemaPath:"#/$defs/attribute/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.source !== undefined){
let data10 = data7.source;
if(typeof data10 === "string"){
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/attributes/" + i2+"/source",schemaPath:"#/$defs/attribute/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/attributes/" + i2+"/source",schemaPath:"#/$defs/attribute/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.expression !== undefined){
let data11 = data7.expression;
if(typeof data11 === "string"){
if(data11.length < 1){
const err23 = {instancePath:instancePath+"/attributes/" + i2+"/expression",schemaPath:"#/$defs/attribute/properties/expression/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/attributes/" + i2+"/expression",schemaPath:"#/$defs/attribute/properties/expression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.constant !== undefined){
let data12 = data7.constant;
if(typeof data12 === "string"){
if(data12.length < 1){
const err25 = {instancePath:instancePath+"/attributes/" + i2+"/constant",schemaPath:"#/$defs/attribute/properties/constant/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/attributes/" + i2+"/constant",schemaPath:"#/$defs/attribute/properties/constant/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.matching !== undefined){
let data13 = data7.matching;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/attributes/" + i2+"/matching",schemaPath:"#/$defs/attribute/properties/matching/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/attributes/" + i2+"/matching",schemaPath:"#/$defs/attribute/properties/matching/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data7.filterable !== undefined){
if(typeof data7.filterable !== "boolean"){
const err29 = {instancePath:instancePath+"/attributes/" + i2+"/filterable",schemaPath:"#/$defs/attribute/properties/filterable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.required !== undefined){
if(typeof data7.required !== "boolean"){
const err30 = {instancePath:instancePath+"/attributes/" + i2+"/required",schemaPath:"#/$defs/attribute/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.multiValued !== undefined){
if(typeof data7.multiValued !== "boolean"){
const err31 = {instancePath:instancePath+"/attributes/" + i2+"/multiValued",schemaPath:"#/$defs/attribute/properties/multiValued/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.flow !== undefined){
let data17 = data7.flow;
if(typeof data17 !== "string"){
const err32 = {instancePath:instancePath+"/attributes/" + i2+"/flow",schemaPath:"#/$defs/attribute/properties/flow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data17 === "always") || (data17 === "create-only"))){
const err33 = {instancePath:instancePath+"/attributes/" + i2+"/flow",schemaPath:"#/$defs/attribute/properties/flow/enum",keyword:"enum",params:{allowedValues: schema48.properties.flow.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.default !== undefined){
let data18 = data7.default;
if(typeof data18 === "string"){
if(data18.length < 1){
const err34 = {instancePath:instancePath+"/attributes/" + i2+"/default",schemaPath:"#/$defs/attribute/properties/default/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/attributes/" + i2+"/default",schemaPath:"#/$defs/attribute/properties/default/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.note !== undefined){
let data19 = data7.note;
if(typeof data19 === "string"){
if(data19.length < 1){
const err36 = {instancePath:instancePath+"/attributes/" + i2+"/note",schemaPath:"#/$defs/attribute/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/attributes/" + i2+"/note",schemaPath:"#/$defs/attribute/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/attributes/" + i2,schemaPath:"#/$defs/attribute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.unnamed !== undefined){
let data20 = data.unnamed;
if(typeof data20 === "string"){
if(data20.length < 1){
const err40 = {instancePath:instancePath+"/unnamed",schemaPath:"#/properties/unnamed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/unnamed",schemaPath:"#/properties/unnamed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.roles !== undefined){
let data21 = data.roles;
if(Array.isArray(data21)){
if(data21.length < 1){
const err42 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len2 = data21.length;
for(let i3=0; i3<len2; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err43 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key2 in data22){
if(!(((((key2 === "name") || (key2 === "value")) || (key2 === "appRole")) || (key2 === "attribute")) || (key2 === "means"))){
const err44 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(data23.length < 1){
const err45 = {instancePath:instancePath+"/roles/" + i3+"/name",schemaPath:"#/properties/roles/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/roles/" + i3+"/name",schemaPath:"#/properties/roles/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data22.value !== undefined){
let data24 = data22.value;
if(typeof data24 === "string"){
if(data24.length < 1){
const err47 = {instancePath:instancePath+"/roles/" + i3+"/value",schemaPath:"#/properties/roles/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/roles/" + i3+"/value",schemaPath:"#/properties/roles/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.appRole !== undefined){
let data25 = data22.appRole;
if(typeof data25 === "string"){
if(data25.length < 1){
const err49 = {instancePath:instancePath+"/roles/" + i3+"/appRole",schemaPath:"#/properties/roles/items/properties/appRole/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/roles/" + i3+"/appRole",schemaPath:"#/properties/roles/items/properties/appRole/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.attribute !== undefined){
let data26 = data22.attribute;
if(typeof data26 === "string"){
if(data26.length < 1){
const err51 = {instancePath:instancePath+"/roles/" + i3+"/attribute",schemaPath:"#/properties/roles/items/properties/attribute/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/roles/" + i3+"/attribute",schemaPath:"#/properties/roles/items/properties/attribute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.means !== undefined){
let data27 = data22.means;
if(typeof data27 === "string"){
if(data27.length < 1){
const err53 = {instancePath:instancePath+"/roles/" + i3+"/means",schemaPath:"#/properties/roles/items/properties/means/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/roles/" + i3+"/means",schemaPath:"#/properties/roles/items/properties/means/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.notes !== undefined){
let data28 = data.notes;
if(Array.isArray(data28)){
if(data28.length < 1){
const err57 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len3 = data28.length;
for(let i4=0; i4<len3; i4++){
let data29 = data28[i4];
if(typeof data29 === "string"){
if(data29.length < 1){
const err58 = {instancePath:instancePath+"/notes/" + i4,schemaPath:"#/properties/notes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/notes/" + i4,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.pictures !== undefined){
if(!(validate37(data.pictures, {instancePath:instancePath+"/pictures",parentData:data,parentDataProperty:"pictures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","additionalProperties":false,"properties":{"actions":{"type":"array","items":{"type":"string","enum":["create","update","delete"]},"minItems":1,"uniqueItems":true},"scope":{"$ref":"#/$defs/scope"},"basis":{"$ref":"#/$defs/basis"},"matching":{"type":"string","enum":["undocumented"]},"attributes":{"type":"array","items":{"$ref":"#/$defs/attribute"},"minItems":1},"rename":{"type":"boolean"},"nested":{"type":"boolean"},"maximum":{"type":"integer","minimum":1},"precreated":{"type":"boolean"},"notes":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"pictures":{"$ref":"#/$defs/mappingPictures"}},"required":["actions","basis"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.basis === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.actions !== undefined){
let data0 = data.actions;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "create") || (data1 === "update")) || (data1 === "delete"))){
const err5 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/enum",keyword:"enum",params:{allowedValues: schema52.properties.actions.items.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.scope !== undefined){
if(!(validate35(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
let data3 = data.basis;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "documented") || (data3 === "documented-with-defaults")) || (data3 === "platform-default"))){
const err9 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/enum",keyword:"enum",params:{allowedValues: schema47.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.matching !== undefined){
let data4 = data.matching;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/matching",schemaPath:"#/properties/matching/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data4 === "undocumented")){
const err11 = {instancePath:instancePath+"/matching",schemaPath:"#/properties/matching/enum",keyword:"enum",params:{allowedValues: schema52.properties.matching.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.attributes !== undefined){
let data5 = data.attributes;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err13 = {instancePath:instancePath+"/attributes/" + i2,schemaPath:"#/$defs/attribute/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data6){
if(!(func1.call(schema48.properties, key1))){
const err14 = {instancePath:instancePath+"/attributes/" + i2,schemaPath:"#/$defs/attribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/attributes/" + i2+"/name",schemaPath:"#/$defs/attribute/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/attributes/" + i2+"/name",schemaPath:"#/$defs/attribute/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.type !== undefined){
let data8 = data6.type;
if(typeof data8 === "string"){
if(data8.length < 1){
const err17 = {instancePath:instancePath+"/attributes/" + i2+"/type",schemaPath:"#/$defs/attribute/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/attributes/" + i2+"/type",schemaPath:"#/$defs/attribute/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.source !== undefined){
let data9 = data6.source;
if(typeof data9 === "string"){
if(data9.length < 1){
const err19 = {instancePath:instancePath+"/attributes/" + i2+"/source",schemaPath:"#/$defs/attribute/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/attributes/" + i2+"/source",schemaPath:"#/$defs/attribute/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.expression !== undefined){
let data10 = data6.expression;
if(typeof data10 === "string"){
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/attributes/" + i2+"/expression",schemaPath:"#/$defs/attribute/properties/expression/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/attributes/" + i2+"/expression",schemaPath:"#/$defs/attribute/properties/expression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.constant !== undefined){
let data11 = data6.constant;
if(typeof data11 === "string"){
if(data11.length < 1){
const err23 = {instancePath:instancePath+"/attributes/" + i2+"/constant",schemaPath:"#/$defs/attribute/properties/constant/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/attributes/" + i2+"/constant",schemaPath:"#/$defs/attribute/properties/constant/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.matching !== undefined){
let data12 = data6.matching;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/attributes/" + i2+"/matching",schemaPath:"#/$defs/attribute/properties/matching/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/attributes/" + i2+"/matching",schemaPath:"#/$defs/attribute/properties/matching/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data6.filterable !== undefined){
if(typeof data6.filterable !== "boolean"){
const err27 = {instancePath:instancePath+"/attributes/" + i2+"/filterable",schemaPath:"#/$defs/attribute/properties/filterable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.required !== undefined){
if(typeof data6.required !== "boolean"){
const err28 = {instancePath:instancePath+"/attributes/" + i2+"/required",schemaPath:"#/$defs/attribute/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.multiValued !== undefined){
if(typeof data6.multiValued !== "boolean"){
const err29 = {instancePath:instancePath+"/attributes/" + i2+"/multiValued",schemaPath:"#/$defs/attribute/properties/multiValued/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.flow !== undefined){
let data16 = data6.flow;
if(typeof data16 !== "string"){
const err30 = {instancePath:instancePath+"/attributes/" + i2+"/flow",schemaPath:"#/$defs/attribute/properties/flow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data16 === "always") || (data16 === "create-only"))){
const err31 = {instancePath:instancePath+"/attributes/" + i2+"/flow",schemaPath:"#/$defs/attribute/properties/flow/enum",keyword:"enum",params:{allowedValues: schema48.properties.flow.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.default !== undefined){
let data17 = data6.default;
if(typeof data17 === "string"){
if(data17.length < 1){
const err32 = {instancePath:instancePath+"/attributes/" + i2+"/default",schemaPath:"#/$defs/attribute/properties/default/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/attributes/" + i2+"/default",schemaPath:"#/$defs/attribute/properties/default/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.note !== undefined){
let data18 = data6.note;
if(typeof data18 === "string"){
if(data18.length < 1){
const err34 = {instancePath:instancePath+"/attributes/" + i2+"/note",schemaPath:"#/$defs/attribute/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/attributes/" + i2+"/note",schemaPath:"#/$defs/attribute/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/attributes/" + i2,schemaPath:"#/$defs/attribute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.rename !== undefined){
if(typeof data.rename !== "boolean"){
const err38 = {instancePath:instancePath+"/rename",schemaPath:"#/properties/rename/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.nested !== undefined){
if(typeof data.nested !== "boolean"){
const err39 = {instancePath:instancePath+"/nested",schemaPath:"#/properties/nested/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.maximum !== undefined){
let data21 = data.maximum;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err40 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err41 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.precreated !== undefined){
if(typeof data.precreated !== "boolean"){
const err42 = {instancePath:instancePath+"/precreated",schemaPath:"#/properties/precreated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.notes !== undefined){
let data23 = data.notes;
if(Array.isArray(data23)){
if(data23.length < 1){
const err43 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data23.length;
for(let i3=0; i3<len2; i3++){
let data24 = data23[i3];
if(typeof data24 === "string"){
if(data24.length < 1){
const err44 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.pictures !== undefined){
if(!(validate37(data.pictures, {instancePath:instancePath+"/pictures",parentData:data,parentDataProperty:"pictures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","additionalProperties":false,"properties":{"edition":{"type":"string","minLength":1},"vocabulary":{"type":"string","minLength":1},"portal":{"type":"string","minLength":1},"navigation":{"type":"string","minLength":1},"includes":{"enum":["used","spelt-out"]},"title":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"author":{"type":"string","minLength":1},"writer":{"type":"string","minLength":1},"manager":{"type":"string","minLength":1},"msAuthor":{"type":"string","minLength":1},"date":{"$ref":"#/$defs/isoDate"},"assetId":{"type":"string","minLength":1},"customerIntent":{"type":"string","minLength":1},"cycleMinutes":{"type":"integer","minimum":1},"progressLabel":{"type":"string","minLength":1}},"required":["edition","vocabulary"]};
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.edition === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.vocabulary === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vocabulary"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.edition !== undefined){
let data0 = data.edition;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.vocabulary !== undefined){
let data1 = data.vocabulary;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.portal !== undefined){
let data2 = data.portal;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/portal",schemaPath:"#/properties/portal/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/portal",schemaPath:"#/properties/portal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.navigation !== undefined){
let data3 = data.navigation;
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/navigation",schemaPath:"#/properties/navigation/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/navigation",schemaPath:"#/properties/navigation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.includes !== undefined){
let data4 = data.includes;
if(!((data4 === "used") || (data4 === "spelt-out"))){
const err11 = {instancePath:instancePath+"/includes",schemaPath:"#/properties/includes/enum",keyword:"enum",params:{allowedValues: schema60.properties.includes.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 === "string"){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 === "string"){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.author !== undefined){
let data7 = data.author;
if(typeof data7 === "string"){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.writer !== undefined){
let data8 = data.writer;
if(typeof data8 === "string"){
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.manager !== undefined){
let data9 = data.manager;
if(typeof data9 === "string"){
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.msAuthor !== undefined){
let data10 = data.msAuthor;
if(typeof data10 === "string"){
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/msAuthor",schemaPath:"#/properties/msAuthor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/msAuthor",schemaPath:"#/properties/msAuthor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.date !== undefined){
let data11 = data.date;
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
const err24 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/isoDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/isoDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.assetId !== undefined){
let data12 = data.assetId;
if(typeof data12 === "string"){
if(data12.length < 1){
const err26 = {instancePath:instancePath+"/assetId",schemaPath:"#/properties/assetId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/assetId",schemaPath:"#/properties/assetId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.customerIntent !== undefined){
let data13 = data.customerIntent;
if(typeof data13 === "string"){
if(data13.length < 1){
const err28 = {instancePath:instancePath+"/customerIntent",schemaPath:"#/properties/customerIntent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/customerIntent",schemaPath:"#/properties/customerIntent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.cycleMinutes !== undefined){
let data14 = data.cycleMinutes;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/cycleMinutes",schemaPath:"#/properties/cycleMinutes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/cycleMinutes",schemaPath:"#/properties/cycleMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.progressLabel !== undefined){
let data15 = data.progressLabel;
if(typeof data15 === "string"){
if(data15.length < 1){
const err32 = {instancePath:instancePath+"/progressLabel",schemaPath:"#/properties/progressLabel/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/progressLabel",schemaPath:"#/properties/progressLabel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[^\\s\"'<>&#]+( [^\\s\"'<>&#]+)*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.auth === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.users === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "users"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tutorial === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tutorial"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === 3)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema31.properties.version.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.article !== undefined){
let data3 = data.article;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data3 === "a") || (data3 === "an"))){
const err12 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/enum",keyword:"enum",params:{allowedValues: schema31.properties.article.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.homepage !== undefined){
let data4 = data.homepage;
if(typeof data4 === "string"){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.releaseStage !== undefined){
let data5 = data.releaseStage;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/releaseStage",schemaPath:"#/properties/releaseStage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data5 === "preview") || (data5 === "general-availability"))){
const err16 = {instancePath:instancePath+"/releaseStage",schemaPath:"#/properties/releaseStage/enum",keyword:"enum",params:{allowedValues: schema31.properties.releaseStage.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.draft !== undefined){
if(typeof data.draft !== "boolean"){
const err17 = {instancePath:instancePath+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.singleSignOn !== undefined){
let data7 = data.singleSignOn;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((((key1 === "tutorial") || (key1 === "protocol")) || (key1 === "recommended")) || (key1 === "required"))){
const err18 = {instancePath:instancePath+"/singleSignOn",schemaPath:"#/properties/singleSignOn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.tutorial !== undefined){
let data8 = data7.tutorial;
if(typeof data8 === "string"){
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/singleSignOn/tutorial",schemaPath:"#/properties/singleSignOn/properties/tutorial/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/singleSignOn/tutorial",schemaPath:"#/properties/singleSignOn/properties/tutorial/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.protocol !== undefined){
let data9 = data7.protocol;
if(typeof data9 === "string"){
if(data9.length < 1){
const err21 = {instancePath:instancePath+"/singleSignOn/protocol",schemaPath:"#/properties/singleSignOn/properties/protocol/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/singleSignOn/protocol",schemaPath:"#/properties/singleSignOn/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.recommended !== undefined){
if(typeof data7.recommended !== "boolean"){
const err23 = {instancePath:instancePath+"/singleSignOn/recommended",schemaPath:"#/properties/singleSignOn/properties/recommended/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.required !== undefined){
if(typeof data7.required !== "boolean"){
const err24 = {instancePath:instancePath+"/singleSignOn/required",schemaPath:"#/properties/singleSignOn/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/singleSignOn",schemaPath:"#/properties/singleSignOn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data12 = data.capabilities;
if(Array.isArray(data12)){
if(data12.length < 1){
const err26 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(data13.length < 1){
const err27 = {instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data14 = data.prerequisites;
if(Array.isArray(data14)){
if(data14.length < 1){
const err30 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(data15.length < 1){
const err31 = {instancePath:instancePath+"/prerequisites/" + i1,schemaPath:"#/properties/prerequisites/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/prerequisites/" + i1,schemaPath:"#/properties/prerequisites/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err33 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err34 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.network !== undefined){
let data16 = data.network;
if(Array.isArray(data16)){
if(data16.length < 1){
const err35 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.address === undefined){
const err36 = {instancePath:instancePath+"/network/" + i3,schemaPath:"#/properties/network/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data17){
if(!((key2 === "address") || (key2 === "means"))){
const err37 = {instancePath:instancePath+"/network/" + i3,schemaPath:"#/properties/network/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.address !== undefined){
let data18 = data17.address;
if(typeof data18 === "string"){
if(data18.length < 1){
const err38 = {instancePath:instancePath+"/network/" + i3+"/address",schemaPath:"#/properties/network/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/network/" + i3+"/address",schemaPath:"#/properties/network/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.means !== undefined){
let data19 = data17.means;
if(typeof data19 === "string"){
if(data19.length < 1){
const err40 = {instancePath:instancePath+"/network/" + i3+"/means",schemaPath:"#/properties/network/items/properties/means/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/network/" + i3+"/means",schemaPath:"#/properties/network/items/properties/means/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/network/" + i3,schemaPath:"#/properties/network/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.directoryExtensions !== undefined){
let data20 = data.directoryExtensions;
if(Array.isArray(data20)){
if(data20.length < 1){
const err44 = {instancePath:instancePath+"/directoryExtensions",schemaPath:"#/properties/directoryExtensions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len3 = data20.length;
for(let i4=0; i4<len3; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err45 = {instancePath:instancePath+"/directoryExtensions/" + i4,schemaPath:"#/properties/directoryExtensions/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data21){
if(!(((key3 === "name") || (key3 === "type")) || (key3 === "means"))){
const err46 = {instancePath:instancePath+"/directoryExtensions/" + i4,schemaPath:"#/properties/directoryExtensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(data22.length < 1){
const err47 = {instancePath:instancePath+"/directoryExtensions/" + i4+"/name",schemaPath:"#/properties/directoryExtensions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/directoryExtensions/" + i4+"/name",schemaPath:"#/properties/directoryExtensions/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data21.type !== undefined){
let data23 = data21.type;
if(typeof data23 !== "string"){
const err49 = {instancePath:instancePath+"/directoryExtensions/" + i4+"/type",schemaPath:"#/properties/directoryExtensions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((data23 === "String") || (data23 === "Integer")) || (data23 === "Boolean")) || (data23 === "DateTime"))){
const err50 = {instancePath:instancePath+"/directoryExtensions/" + i4+"/type",schemaPath:"#/properties/directoryExtensions/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.directoryExtensions.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.means !== undefined){
let data24 = data21.means;
if(typeof data24 === "string"){
if(data24.length < 1){
const err51 = {instancePath:instancePath+"/directoryExtensions/" + i4+"/means",schemaPath:"#/properties/directoryExtensions/items/properties/means/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/directoryExtensions/" + i4+"/means",schemaPath:"#/properties/directoryExtensions/items/properties/means/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/directoryExtensions/" + i4,schemaPath:"#/properties/directoryExtensions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/directoryExtensions",schemaPath:"#/properties/directoryExtensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.auth !== undefined){
if(!(validate21(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.setup !== undefined){
if(!(validate30(data.setup, {instancePath:instancePath+"/setup",parentData:data,parentDataProperty:"setup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.gallery !== undefined){
let data27 = data.gallery;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key4 in data27){
if(!((key4 === "name") || (key4 === "steps"))){
const err55 = {instancePath:instancePath+"/gallery",schemaPath:"#/properties/gallery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(data28.length < 1){
const err56 = {instancePath:instancePath+"/gallery/name",schemaPath:"#/properties/gallery/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/gallery/name",schemaPath:"#/properties/gallery/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data27.steps !== undefined){
let data29 = data27.steps;
if(Array.isArray(data29)){
if(data29.length < 1){
const err58 = {instancePath:instancePath+"/gallery/steps",schemaPath:"#/properties/gallery/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len4 = data29.length;
for(let i5=0; i5<len4; i5++){
if(!(validate24(data29[i5], {instancePath:instancePath+"/gallery/steps/" + i5,parentData:data29,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/gallery/steps",schemaPath:"#/properties/gallery/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/gallery",schemaPath:"#/properties/gallery/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.portalSteps !== undefined){
let data31 = data.portalSteps;
if(Array.isArray(data31)){
if(data31.length < 1){
const err61 = {instancePath:instancePath+"/portalSteps",schemaPath:"#/properties/portalSteps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len5 = data31.length;
for(let i6=0; i6<len5; i6++){
let data32 = data31[i6];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.step === undefined){
const err62 = {instancePath:instancePath+"/portalSteps/" + i6,schemaPath:"#/properties/portalSteps/items/required",keyword:"required",params:{missingProperty: "step"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data32.body === undefined){
const err63 = {instancePath:instancePath+"/portalSteps/" + i6,schemaPath:"#/properties/portalSteps/items/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key5 in data32){
if(!((key5 === "step") || (key5 === "body"))){
const err64 = {instancePath:instancePath+"/portalSteps/" + i6,schemaPath:"#/properties/portalSteps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data32.step !== undefined){
let data33 = data32.step;
if(typeof data33 !== "string"){
const err65 = {instancePath:instancePath+"/portalSteps/" + i6+"/step",schemaPath:"#/properties/portalSteps/items/properties/step/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((data33 === "sign-in") || (data33 === "applications")) || (data33 === "application")) || (data33 === "open")) || (data33 === "begin")) || (data33 === "method")) || (data33 === "identity")) || (data33 === "credentials")) || (data33 === "authorize")) || (data33 === "test-connection")) || (data33 === "create")) || (data33 === "properties")) || (data33 === "notification")) || (data33 === "save")) || (data33 === "users")) || (data33 === "user-attributes")) || (data33 === "user-matching")) || (data33 === "user-save")) || (data33 === "groups")) || (data33 === "group-attributes")) || (data33 === "group-save")) || (data33 === "scoping-filters")) || (data33 === "on-demand")) || (data33 === "status")) || (data33 === "scope")) || (data33 === "start")) || (data33 === "gallery-sign-in")) || (data33 === "gallery-applications")) || (data33 === "gallery-new")) || (data33 === "gallery-search")) || (data33 === "gallery-add"))){
const err66 = {instancePath:instancePath+"/portalSteps/" + i6+"/step",schemaPath:"#/properties/portalSteps/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema31.properties.portalSteps.items.properties.step.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data32.body !== undefined){
let data34 = data32.body;
if(Array.isArray(data34)){
if(data34.length < 1){
const err67 = {instancePath:instancePath+"/portalSteps/" + i6+"/body",schemaPath:"#/properties/portalSteps/items/properties/body/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len6 = data34.length;
for(let i7=0; i7<len6; i7++){
let data35 = data34[i7];
if(typeof data35 === "string"){
if(data35.length < 1){
const err68 = {instancePath:instancePath+"/portalSteps/" + i6+"/body/" + i7,schemaPath:"#/properties/portalSteps/items/properties/body/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/portalSteps/" + i6+"/body/" + i7,schemaPath:"#/properties/portalSteps/items/properties/body/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/portalSteps/" + i6+"/body",schemaPath:"#/properties/portalSteps/items/properties/body/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/portalSteps/" + i6,schemaPath:"#/properties/portalSteps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/portalSteps",schemaPath:"#/properties/portalSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.users !== undefined){
if(!(validate34(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
let data37 = data.groups;
const _errs78 = errors;
let valid21 = false;
const _errs79 = errors;
if(false !== data37){
const err73 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf/0/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid0 = _errs79 === errors;
valid21 = valid21 || _valid0;
const _errs80 = errors;
if(!(validate40(data37, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs80 === errors;
valid21 = valid21 || _valid0;
if(!valid21){
const err74 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data.limitations !== undefined){
let data38 = data.limitations;
if(Array.isArray(data38)){
if(data38.length < 1){
const err75 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len7 = data38.length;
for(let i8=0; i8<len7; i8++){
let data39 = data38[i8];
if(typeof data39 === "string"){
if(data39.length < 1){
const err76 = {instancePath:instancePath+"/limitations/" + i8,schemaPath:"#/properties/limitations/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/limitations/" + i8,schemaPath:"#/properties/limitations/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let i9 = data38.length;
let j1;
if(i9 > 1){
const indices1 = {};
for(;i9--;){
let item1 = data38[i9];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err78 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
indices1[item1] = i9;
}
}
}
else {
const err79 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.troubleshooting !== undefined){
let data40 = data.troubleshooting;
if(Array.isArray(data40)){
if(data40.length < 1){
const err80 = {instancePath:instancePath+"/troubleshooting",schemaPath:"#/properties/troubleshooting/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len8 = data40.length;
for(let i10=0; i10<len8; i10++){
let data41 = data40[i10];
if(typeof data41 === "string"){
if(data41.length < 1){
const err81 = {instancePath:instancePath+"/troubleshooting/" + i10,schemaPath:"#/properties/troubleshooting/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/troubleshooting/" + i10,schemaPath:"#/properties/troubleshooting/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/troubleshooting",schemaPath:"#/properties/troubleshooting/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.changeLog !== undefined){
let data42 = data.changeLog;
if(Array.isArray(data42)){
if(data42.length < 1){
const err84 = {instancePath:instancePath+"/changeLog",schemaPath:"#/properties/changeLog/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len9 = data42.length;
for(let i11=0; i11<len9; i11++){
let data43 = data42[i11];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.date === undefined){
const err85 = {instancePath:instancePath+"/changeLog/" + i11,schemaPath:"#/properties/changeLog/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data43.text === undefined){
const err86 = {instancePath:instancePath+"/changeLog/" + i11,schemaPath:"#/properties/changeLog/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key6 in data43){
if(!((key6 === "date") || (key6 === "text"))){
const err87 = {instancePath:instancePath+"/changeLog/" + i11,schemaPath:"#/properties/changeLog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data43.date !== undefined){
let data44 = data43.date;
if(typeof data44 === "string"){
if(!(formats0.test(data44))){
const err88 = {instancePath:instancePath+"/changeLog/" + i11+"/date",schemaPath:"#/$defs/isoDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/changeLog/" + i11+"/date",schemaPath:"#/$defs/isoDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data43.text !== undefined){
let data45 = data43.text;
if(typeof data45 === "string"){
if(data45.length < 1){
const err90 = {instancePath:instancePath+"/changeLog/" + i11+"/text",schemaPath:"#/properties/changeLog/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/changeLog/" + i11+"/text",schemaPath:"#/properties/changeLog/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/changeLog/" + i11,schemaPath:"#/properties/changeLog/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/changeLog",schemaPath:"#/properties/changeLog/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.notes !== undefined){
let data46 = data.notes;
if(Array.isArray(data46)){
if(data46.length < 1){
const err94 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len10 = data46.length;
for(let i12=0; i12<len10; i12++){
let data47 = data46[i12];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.at === undefined){
const err95 = {instancePath:instancePath+"/notes/" + i12,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data47.text === undefined){
const err96 = {instancePath:instancePath+"/notes/" + i12,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key7 in data47){
if(!(((key7 === "at") || (key7 === "kind")) || (key7 === "text"))){
const err97 = {instancePath:instancePath+"/notes/" + i12,schemaPath:"#/properties/notes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data47.at !== undefined){
let data48 = data47.at;
if(typeof data48 !== "string"){
const err98 = {instancePath:instancePath+"/notes/" + i12+"/at",schemaPath:"#/$defs/anchor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(((((((((((((((data48 === "intro") || (data48 === "capabilities")) || (data48 === "prerequisites")) || (data48 === "plan")) || (data48 === "setup")) || (data48 === "gallery")) || (data48 === "scope")) || (data48 === "configure")) || (data48 === "credentials")) || (data48 === "users")) || (data48 === "groups")) || (data48 === "start")) || (data48 === "monitor")) || (data48 === "limitations")) || (data48 === "end"))){
const err99 = {instancePath:instancePath+"/notes/" + i12+"/at",schemaPath:"#/$defs/anchor/enum",keyword:"enum",params:{allowedValues: schema56.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data47.kind !== undefined){
let data49 = data47.kind;
if(typeof data49 !== "string"){
const err100 = {instancePath:instancePath+"/notes/" + i12+"/kind",schemaPath:"#/$defs/noteKind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(((((data49 === "note") || (data49 === "tip")) || (data49 === "important")) || (data49 === "warning")) || (data49 === "caution"))){
const err101 = {instancePath:instancePath+"/notes/" + i12+"/kind",schemaPath:"#/$defs/noteKind/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data47.text !== undefined){
let data50 = data47.text;
if(typeof data50 === "string"){
if(data50.length < 1){
const err102 = {instancePath:instancePath+"/notes/" + i12+"/text",schemaPath:"#/properties/notes/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/notes/" + i12+"/text",schemaPath:"#/properties/notes/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/notes/" + i12,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.blocks !== undefined){
let data51 = data.blocks;
if(Array.isArray(data51)){
if(data51.length < 1){
const err106 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len11 = data51.length;
for(let i13=0; i13<len11; i13++){
let data52 = data51[i13];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.at === undefined){
const err107 = {instancePath:instancePath+"/blocks/" + i13,schemaPath:"#/properties/blocks/items/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data52.body === undefined){
const err108 = {instancePath:instancePath+"/blocks/" + i13,schemaPath:"#/properties/blocks/items/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key8 in data52){
if(!((key8 === "at") || (key8 === "body"))){
const err109 = {instancePath:instancePath+"/blocks/" + i13,schemaPath:"#/properties/blocks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data52.at !== undefined){
let data53 = data52.at;
if(typeof data53 !== "string"){
const err110 = {instancePath:instancePath+"/blocks/" + i13+"/at",schemaPath:"#/$defs/anchor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!(((((((((((((((data53 === "intro") || (data53 === "capabilities")) || (data53 === "prerequisites")) || (data53 === "plan")) || (data53 === "setup")) || (data53 === "gallery")) || (data53 === "scope")) || (data53 === "configure")) || (data53 === "credentials")) || (data53 === "users")) || (data53 === "groups")) || (data53 === "start")) || (data53 === "monitor")) || (data53 === "limitations")) || (data53 === "end"))){
const err111 = {instancePath:instancePath+"/blocks/" + i13+"/at",schemaPath:"#/$defs/anchor/enum",keyword:"enum",params:{allowedValues: schema56.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data52.body !== undefined){
let data54 = data52.body;
if(Array.isArray(data54)){
if(data54.length < 1){
const err112 = {instancePath:instancePath+"/blocks/" + i13+"/body",schemaPath:"#/properties/blocks/items/properties/body/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len12 = data54.length;
for(let i14=0; i14<len12; i14++){
let data55 = data54[i14];
if(typeof data55 === "string"){
if(data55.length < 1){
const err113 = {instancePath:instancePath+"/blocks/" + i13+"/body/" + i14,schemaPath:"#/properties/blocks/items/properties/body/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/blocks/" + i13+"/body/" + i14,schemaPath:"#/properties/blocks/items/properties/body/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/blocks/" + i13+"/body",schemaPath:"#/properties/blocks/items/properties/body/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/blocks/" + i13,schemaPath:"#/properties/blocks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.sections !== undefined){
let data56 = data.sections;
if(Array.isArray(data56)){
if(data56.length < 1){
const err118 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len13 = data56.length;
for(let i15=0; i15<len13; i15++){
let data57 = data56[i15];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.at === undefined){
const err119 = {instancePath:instancePath+"/sections/" + i15,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data57.heading === undefined){
const err120 = {instancePath:instancePath+"/sections/" + i15,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data57.body === undefined){
const err121 = {instancePath:instancePath+"/sections/" + i15,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key9 in data57){
if(!((((((key9 === "at") || (key9 === "heading")) || (key9 === "level")) || (key9 === "anchors")) || (key9 === "body")) || (key9 === "pictures"))){
const err122 = {instancePath:instancePath+"/sections/" + i15,schemaPath:"#/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.at !== undefined){
let data58 = data57.at;
if(typeof data58 !== "string"){
const err123 = {instancePath:instancePath+"/sections/" + i15+"/at",schemaPath:"#/$defs/anchor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!(((((((((((((((data58 === "intro") || (data58 === "capabilities")) || (data58 === "prerequisites")) || (data58 === "plan")) || (data58 === "setup")) || (data58 === "gallery")) || (data58 === "scope")) || (data58 === "configure")) || (data58 === "credentials")) || (data58 === "users")) || (data58 === "groups")) || (data58 === "start")) || (data58 === "monitor")) || (data58 === "limitations")) || (data58 === "end"))){
const err124 = {instancePath:instancePath+"/sections/" + i15+"/at",schemaPath:"#/$defs/anchor/enum",keyword:"enum",params:{allowedValues: schema56.enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57.heading !== undefined){
let data59 = data57.heading;
if(typeof data59 === "string"){
if(data59.length < 1){
const err125 = {instancePath:instancePath+"/sections/" + i15+"/heading",schemaPath:"#/properties/sections/items/properties/heading/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/sections/" + i15+"/heading",schemaPath:"#/properties/sections/items/properties/heading/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.level !== undefined){
let data60 = data57.level;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err127 = {instancePath:instancePath+"/sections/" + i15+"/level",schemaPath:"#/properties/sections/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!(((data60 === 2) || (data60 === 3)) || (data60 === 4))){
const err128 = {instancePath:instancePath+"/sections/" + i15+"/level",schemaPath:"#/properties/sections/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.sections.items.properties.level.enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data57.anchors !== undefined){
let data61 = data57.anchors;
if(Array.isArray(data61)){
if(data61.length < 1){
const err129 = {instancePath:instancePath+"/sections/" + i15+"/anchors",schemaPath:"#/properties/sections/items/properties/anchors/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len14 = data61.length;
for(let i16=0; i16<len14; i16++){
let data62 = data61[i16];
if(typeof data62 === "string"){
if(!pattern5.test(data62)){
const err130 = {instancePath:instancePath+"/sections/" + i15+"/anchors/" + i16,schemaPath:"#/properties/sections/items/properties/anchors/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s\"'<>&#]+( [^\\s\"'<>&#]+)*$"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/sections/" + i15+"/anchors/" + i16,schemaPath:"#/properties/sections/items/properties/anchors/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
let i17 = data61.length;
let j2;
if(i17 > 1){
const indices2 = {};
for(;i17--;){
let item2 = data61[i17];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err132 = {instancePath:instancePath+"/sections/" + i15+"/anchors",schemaPath:"#/properties/sections/items/properties/anchors/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j2}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
break;
}
indices2[item2] = i17;
}
}
}
else {
const err133 = {instancePath:instancePath+"/sections/" + i15+"/anchors",schemaPath:"#/properties/sections/items/properties/anchors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data57.body !== undefined){
let data63 = data57.body;
if(Array.isArray(data63)){
if(data63.length < 1){
const err134 = {instancePath:instancePath+"/sections/" + i15+"/body",schemaPath:"#/properties/sections/items/properties/body/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const len15 = data63.length;
for(let i18=0; i18<len15; i18++){
let data64 = data63[i18];
if(typeof data64 === "string"){
if(data64.length < 1){
const err135 = {instancePath:instancePath+"/sections/" + i15+"/body/" + i18,schemaPath:"#/properties/sections/items/properties/body/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/sections/" + i15+"/body/" + i18,schemaPath:"#/properties/sections/items/properties/body/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/sections/" + i15+"/body",schemaPath:"#/properties/sections/items/properties/body/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data57.pictures !== undefined){
if(!(validate25(data57.pictures, {instancePath:instancePath+"/sections/" + i15+"/pictures",parentData:data57,parentDataProperty:"pictures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err138 = {instancePath:instancePath+"/sections/" + i15,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.anchors !== undefined){
let data66 = data.anchors;
if(Array.isArray(data66)){
if(data66.length < 1){
const err140 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len16 = data66.length;
for(let i19=0; i19<len16; i19++){
let data67 = data66[i19];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.at === undefined){
const err141 = {instancePath:instancePath+"/anchors/" + i19,schemaPath:"#/properties/anchors/items/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data67.name === undefined){
const err142 = {instancePath:instancePath+"/anchors/" + i19,schemaPath:"#/properties/anchors/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key10 in data67){
if(!((key10 === "at") || (key10 === "name"))){
const err143 = {instancePath:instancePath+"/anchors/" + i19,schemaPath:"#/properties/anchors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data67.at !== undefined){
let data68 = data67.at;
if(typeof data68 !== "string"){
const err144 = {instancePath:instancePath+"/anchors/" + i19+"/at",schemaPath:"#/properties/anchors/items/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!(((((((((((data68 === "intro") || (data68 === "capabilities")) || (data68 === "prerequisites")) || (data68 === "plan")) || (data68 === "setup")) || (data68 === "gallery")) || (data68 === "scope")) || (data68 === "configure")) || (data68 === "monitor")) || (data68 === "limitations")) || (data68 === "end"))){
const err145 = {instancePath:instancePath+"/anchors/" + i19+"/at",schemaPath:"#/properties/anchors/items/properties/at/enum",keyword:"enum",params:{allowedValues: schema31.properties.anchors.items.properties.at.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data67.name !== undefined){
let data69 = data67.name;
if(typeof data69 === "string"){
if(!pattern5.test(data69)){
const err146 = {instancePath:instancePath+"/anchors/" + i19+"/name",schemaPath:"#/properties/anchors/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s\"'<>&#]+( [^\\s\"'<>&#]+)*$"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/anchors/" + i19+"/name",schemaPath:"#/properties/anchors/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/anchors/" + i19,schemaPath:"#/properties/anchors/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.resources !== undefined){
let data70 = data.resources;
if(Array.isArray(data70)){
if(data70.length < 1){
const err150 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const len17 = data70.length;
for(let i20=0; i20<len17; i20++){
let data71 = data70[i20];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.text === undefined){
const err151 = {instancePath:instancePath+"/resources/" + i20,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data71.url === undefined){
const err152 = {instancePath:instancePath+"/resources/" + i20,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key11 in data71){
if(!((key11 === "text") || (key11 === "url"))){
const err153 = {instancePath:instancePath+"/resources/" + i20,schemaPath:"#/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data71.text !== undefined){
let data72 = data71.text;
if(typeof data72 === "string"){
if(data72.length < 1){
const err154 = {instancePath:instancePath+"/resources/" + i20+"/text",schemaPath:"#/properties/resources/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/resources/" + i20+"/text",schemaPath:"#/properties/resources/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data71.url !== undefined){
let data73 = data71.url;
if(typeof data73 === "string"){
if(data73.length < 1){
const err156 = {instancePath:instancePath+"/resources/" + i20+"/url",schemaPath:"#/properties/resources/items/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/resources/" + i20+"/url",schemaPath:"#/properties/resources/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/resources/" + i20,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.tutorial !== undefined){
if(!(validate45(data.tutorial, {instancePath:instancePath+"/tutorial",parentData:data,parentDataProperty:"tutorial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err160 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const shapes = {
 "Manifest": {
  "properties": {
   "$schema": {
    "example": "\"../schemas/connector.schema.json\"",
    "holds": "path"
   },
   "version": {
    "example": "3"
   },
   "name": {
    "example": "\"WEDO\"",
    "holds": "plain"
   },
   "article": {
    "example": "\"a\""
   },
   "homepage": {
    "example": "\"https://www.wedo.com/\"",
    "holds": "address"
   },
   "releaseStage": {
    "example": "\"preview\""
   },
   "draft": {
    "example": "true"
   },
   "singleSignOn": {
    "example": "{\"tutorial\":\"wedo-tutorial.md\",\"recommended\":true}",
    "shape": "Manifest.singleSignOn"
   },
   "capabilities": {
    "example": "[\"Assign roles in Acme.\"]",
    "list": true,
    "holds": "listed"
   },
   "prerequisites": {
    "example": "[\"WEDO **Enterprise** subscription\"]",
    "list": true,
    "holds": "listed"
   },
   "network": {
    "example": "[{\"address\":\"scim.acme.example\",\"means\":\"Requests of the provisioning service\"}]",
    "list": true,
    "identity": [
     "address"
    ],
    "shape": "Manifest.network"
   },
   "directoryExtensions": {
    "example": "[{\"name\":\"extension_0123456789abcdef0123456789abcdef_costCode\",\"type\":\"Integer\",\"means\":\"The cost code of the department\"}]",
    "list": true,
    "identity": [
     "name"
    ],
    "shape": "Manifest.directoryExtensions"
   },
   "auth": {
    "example": "{\"method\":\"bearer-token\",\"fields\":[{\"portal\":\"Tenant URL\",\"from\":{\"fixed\":\"https://api.acme.example/scim\"}},{\"portal\":\"Secret Token\",\"secret\":true,\"from\":{\"setup\":true},\"vendor\":\"API key\"}]}",
    "shape": "auth"
   },
   "setup": {
    "example": "{\"steps\":[{\"text\":\"Open **Settings** > **API**.\"}]}",
    "shape": "setup"
   },
   "gallery": {
    "example": "{\"name\":\"Acme (EU)\"}",
    "shape": "Manifest.gallery"
   },
   "portalSteps": {
    "example": "[{\"step\":\"credentials\",\"body\":[\"![The address in the form](media/acme/tenant-url.png)\"]}]",
    "list": true,
    "identity": [
     "step"
    ],
    "shape": "Manifest.portalSteps"
   },
   "users": {
    "example": "{\"actions\":[\"create\",\"update\",\"disable\"],\"basis\":\"platform-default\"}",
    "shape": "users"
   },
   "groups": {
    "example": "false",
    "shape": "groups"
   },
   "limitations": {
    "example": "[\"Groups cannot be renamed.\",\"Acme ignores these attributes:\\n* `title`\\n* `manager`\"]",
    "list": true,
    "holds": "listed"
   },
   "troubleshooting": {
    "example": "[\"A user without a title is refused.\"]",
    "list": true,
    "holds": "listed"
   },
   "changeLog": {
    "example": "[{\"date\":\"2020-11-24\",\"text\":\"Groups are now provisioned.\"}]",
    "list": true,
    "identity": [
     "text",
     "date"
    ],
    "shape": "Manifest.changeLog"
   },
   "notes": {
    "example": "[{\"at\":\"prerequisites\",\"kind\":\"note\",\"text\":\"This connector is not available in the US Government cloud.\"}]",
    "list": true,
    "identity": [
     "text"
    ],
    "shape": "Manifest.notes"
   },
   "blocks": {
    "example": "[{\"at\":\"intro\",\"body\":[\"![How Acme is connected](media/acme/overview.png)\"]}]",
    "list": true,
    "identity": [
     "at"
    ],
    "shape": "Manifest.blocks"
   },
   "sections": {
    "example": "[{\"at\":\"groups\",\"heading\":\"Roles\",\"body\":[\"Acme knows two roles.\"]}]",
    "list": true,
    "identity": [
     "heading"
    ],
    "shape": "Manifest.sections"
   },
   "anchors": {
    "example": "[{\"at\":\"setup\",\"name\":\"step-2-configure-acme-to-support-provisioning-with-azure-ad\"}]",
    "list": true,
    "identity": [
     "name"
    ],
    "shape": "Manifest.anchors"
   },
   "resources": {
    "example": "[{\"text\":\"Acme SCIM reference\",\"url\":\"https://docs.acme.example/scim\"}]",
    "list": true,
    "identity": [
     "url",
     "text"
    ],
    "shape": "Manifest.resources"
   },
   "tutorial": {
    "example": "{\"edition\":\"six-step\",\"vocabulary\":\"entra-article\",\"portal\":\"2026\",\"navigation\":\"enterprise-apps\"}",
    "shape": "tutorial"
   }
  },
  "required": [
   "name",
   "auth",
   "users",
   "tutorial"
  ]
 },
 "Manifest.singleSignOn": {
  "properties": {
   "tutorial": {
    "example": "\"wedo-tutorial.md\"",
    "holds": "page"
   },
   "protocol": {
    "example": "\"SAML\"",
    "holds": "plain"
   },
   "recommended": {
    "example": "true"
   },
   "required": {
    "example": "true"
   }
  }
 },
 "Manifest.network": {
  "properties": {
   "address": {
    "example": "\"203.0.113.0/24\"",
    "holds": "plain"
   },
   "means": {
    "example": "\"Requests of the provisioning service to Acme\"",
    "holds": "inline"
   }
  },
  "required": [
   "address"
  ]
 },
 "Manifest.directoryExtensions": {
  "properties": {
   "name": {
    "example": "\"extension_0123456789abcdef0123456789abcdef_costCode\"",
    "holds": "attribute-path"
   },
   "type": {
    "example": "\"Integer\""
   },
   "means": {
    "example": "\"The cost code of the department\"",
    "holds": "inline"
   }
  },
  "required": [
   "name"
  ]
 },
 "auth": {
  "properties": {
   "method": {
    "example": "\"bearer-token\""
   },
   "methodLabel": {
    "example": "\"OAuth2 Client Credentials Grant\"",
    "holds": "plain"
   },
   "fields": {
    "example": "[{\"portal\":\"Tenant URL\",\"from\":{\"fixed\":\"https://api.acme.example/scim\"}}]",
    "list": true,
    "identity": [
     "portal",
     "vendor"
    ],
    "shape": "field"
   },
   "enter": {
    "example": "\"the name of your instance, and the user name and password of an administrator\"",
    "holds": "inline"
   },
   "adminRole": {
    "example": "\"Admin\"",
    "holds": "phrase"
   },
   "adminRights": {
    "example": "\"create users and assign roles\"",
    "holds": "phrase"
   },
   "note": {
    "example": "\"Sign in as an owner before you select **Authorize**.\"",
    "holds": "inline"
   },
   "alternatives": {
    "example": "[{\"method\":\"bearer-token\",\"status\":\"withdrawn\"}]",
    "list": true,
    "identity": [
     "method"
    ],
    "shape": "auth.alternatives"
   }
  },
  "required": [
   "method"
  ]
 },
 "field": {
  "properties": {
   "portal": {
    "example": "\"Tenant URL\"",
    "holds": "plain"
   },
   "vendor": {
    "example": "\"SCIM Endpoint\"",
    "holds": "plain"
   },
   "from": {
    "example": "{\"support\":\"info@wedo.swiss\"}",
    "whole": true,
    "shape": "valueSource"
   },
   "secret": {
    "example": "true"
   },
   "optional": {
    "example": "true"
   },
   "shownOnce": {
    "example": "true"
   },
   "lifetime": {
    "example": "\"6 months\"",
    "holds": "phrase"
   },
   "scopes": {
    "example": "[\"scim:write\"]",
    "list": true,
    "holds": "plain"
   },
   "note": {
    "example": "\"Without a slash at the end.\"",
    "holds": "inline"
   }
  },
  "required": [
   "portal"
  ]
 },
 "valueSource": {
  "properties": {
   "fixed": {
    "example": "\"https://api.promapp.com/api/scim\"",
    "holds": "plain"
   },
   "template": {
    "example": "{\"value\":\"https://<tenant>.acme.example/scim/v2\",\"placeholders\":[{\"text\":\"<tenant>\",\"means\":\"the name of your Acme tenant\"}]}",
    "shape": "valueSource.template"
   },
   "choices": {
    "example": "{\"by\":\"Region\",\"values\":[{\"when\":\"Europe\",\"value\":\"https://eu.acme.example/scim\"}]}",
    "shape": "valueSource.choices"
   },
   "setup": {
    "example": "true"
   },
   "support": {
    "example": "\"info@wedo.swiss\"",
    "holds": "plain"
   },
   "account": {
    "example": "true"
   },
   "computed": {
    "example": "\"the Base64 form of *client ID*:*client secret*\"",
    "holds": "inline"
   }
  }
 },
 "valueSource.template": {
  "properties": {
   "value": {
    "example": "\"https://<tenant>.acme.example/scim/v2\"",
    "holds": "plain"
   },
   "placeholders": {
    "example": "[{\"text\":\"<tenant>\",\"means\":\"the name of your Acme tenant\"}]",
    "list": true,
    "identity": [
     "text"
    ],
    "shape": "valueSource.template.placeholders"
   }
  },
  "required": [
   "value",
   "placeholders"
  ]
 },
 "valueSource.template.placeholders": {
  "properties": {
   "text": {
    "example": "\"<tenant>\"",
    "holds": "plain"
   },
   "means": {
    "example": "\"the name of your Acme tenant\"",
    "holds": "inline"
   }
  },
  "required": [
   "text",
   "means"
  ]
 },
 "valueSource.choices": {
  "properties": {
   "by": {
    "example": "\"Region\"",
    "holds": "phrase"
   },
   "values": {
    "example": "[{\"when\":\"Europe\",\"value\":\"https://eu.acme.example/scim\"}]",
    "list": true,
    "identity": [
     "when"
    ],
    "shape": "valueSource.choices.values"
   }
  },
  "required": [
   "by",
   "values"
  ]
 },
 "valueSource.choices.values": {
  "properties": {
   "when": {
    "example": "\"Europe\"",
    "holds": "phrase"
   },
   "value": {
    "example": "\"https://eu.acme.example/scim\"",
    "holds": "plain"
   },
   "signIn": {
    "example": "\"https://eu.acme.example\"",
    "holds": "plain"
   }
  },
  "required": [
   "when",
   "value"
  ]
 },
 "auth.alternatives": {
  "properties": {
   "method": {
    "example": "\"bearer-token\""
   },
   "methodLabel": {
    "example": "\"Bearer authentication\"",
    "holds": "plain"
   },
   "status": {
    "example": "\"withdrawn\""
   },
   "needs": {
    "example": "[\"The **Enterprise** plan\"]",
    "list": true,
    "holds": "inline"
   },
   "steps": {
    "example": "[{\"text\":\"Open **Settings** > **OAuth**.\",\"yields\":[\"Client ID\"]}]",
    "list": true,
    "identity": [
     "text",
     "yields"
    ],
    "ordered": true,
    "shape": "step"
   },
   "fields": {
    "example": "[{\"portal\":\"Secret Token\",\"secret\":true}]",
    "list": true,
    "identity": [
     "portal",
     "vendor"
    ],
    "shape": "field"
   },
   "note": {
    "example": "\"Tokens issued before May 2023 no longer work.\"",
    "holds": "inline"
   }
  },
  "required": [
   "method",
   "status"
  ]
 },
 "step": {
  "properties": {
   "text": {
    "example": "\"Sign in to Acme and open **Settings** > **API**.\"",
    "holds": "inline"
   },
   "optional": {
    "example": "true"
   },
   "actor": {
    "example": "\"an Acme owner\"",
    "holds": "phrase"
   },
   "yields": {
    "example": "[\"SCIM Endpoint\",\"Access Token\"]",
    "list": true,
    "holds": "plain"
   },
   "body": {
    "example": "[\"![The Tokens page](media/acme/token.png)\",\"> [!NOTE]\\n> The token is shown once.\"]",
    "list": true,
    "ordered": true,
    "holds": "block"
   },
   "code": {
    "example": "{\"language\":\"sql\",\"text\":\"create role provisioner;\"}",
    "whole": true,
    "shape": "code"
   },
   "table": {
    "example": "{\"columns\":[\"Region\",\"Host\"],\"rows\":[[\"Europe\",\"`eu.acme.example`\"]]}",
    "whole": true,
    "shape": "table"
   },
   "notes": {
    "example": "[{\"text\":\"Only owners see this page.\"}]",
    "list": true,
    "identity": [
     "text"
    ],
    "shape": "step.notes"
   },
   "pictures": {
    "example": "[{\"path\":\"media/acme/token.png\",\"alt\":\"The Tokens page\"}]",
    "list": true,
    "identity": [
     "path",
     "alt"
    ],
    "ordered": true,
    "shape": "picture"
   },
   "steps": {
    "example": "[{\"text\":\"Select **Create**.\"}]",
    "list": true,
    "identity": [
     "text",
     "yields"
    ],
    "ordered": true,
    "shape": "step"
   },
   "unordered": {
    "example": "true"
   },
   "after": {
    "example": "\"The page now lists the token.\"",
    "holds": "inline"
   }
  }
 },
 "code": {
  "properties": {
   "language": {
    "example": "\"sql\"",
    "holds": "plain"
   },
   "text": {
    "example": "\"create role provisioner;\"",
    "holds": "code"
   }
  },
  "required": [
   "text"
  ]
 },
 "table": {
  "properties": {
   "columns": {
    "example": "[\"Region\",\"Host\"]",
    "list": true,
    "ordered": true,
    "holds": "phrase"
   },
   "rows": {
    "example": "[[\"Europe\",\"`eu.acme.example`\"]]",
    "list": true,
    "ordered": true,
    "holds": "inline"
   }
  },
  "required": [
   "columns",
   "rows"
  ]
 },
 "step.notes": {
  "properties": {
   "kind": {
    "example": "\"note\""
   },
   "after": {
    "example": "true"
   },
   "text": {
    "example": "\"The token is shown once.\"",
    "holds": "listed"
   }
  },
  "required": [
   "text"
  ]
 },
 "picture": {
  "properties": {
   "path": {
    "example": "\"media/wedo-provisioning-tutorial/token.png\"",
    "holds": "path"
   },
   "alt": {
    "example": "\"The Tokens page with the Create button\"",
    "holds": "phrase"
   },
   "title": {
    "example": "\"Create a token\"",
    "holds": "phrase"
   }
  },
  "required": [
   "path"
  ]
 },
 "setup": {
  "properties": {
   "intro": {
    "example": "\"Acme hands out the token that the provisioning service signs in with.\"",
    "holds": "inline"
   },
   "body": {
    "example": "[\"> [!IMPORTANT]\\n> Only owners of Acme can take these steps.\"]",
    "list": true,
    "ordered": true,
    "holds": "block"
   },
   "steps": {
    "example": "[{\"text\":\"Open **Settings** > **API**.\"}]",
    "list": true,
    "identity": [
     "text",
     "yields"
    ],
    "ordered": true,
    "shape": "step"
   }
  },
  "required": [
   "steps"
  ]
 },
 "Manifest.gallery": {
  "properties": {
   "name": {
    "example": "\"Acme (EU)\"",
    "holds": "plain"
   },
   "steps": {
    "example": "[{\"text\":\"Select **Sign up**.\"}]",
    "list": true,
    "identity": [
     "text",
     "yields"
    ],
    "ordered": true,
    "shape": "step"
   }
  }
 },
 "Manifest.portalSteps": {
  "properties": {
   "step": {
    "example": "\"credentials\""
   },
   "body": {
    "example": "[\"![The address in the form](media/acme/tenant-url.png)\",\"> [!NOTE]\\n> The address ends without a slash.\"]",
    "list": true,
    "ordered": true,
    "holds": "block"
   }
  },
  "required": [
   "step",
   "body"
  ]
 },
 "users": {
  "properties": {
   "actions": {
    "example": "[\"create\",\"update\",\"disable\"]",
    "list": true
   },
   "activeFalse": {
    "example": "\"disables\""
   },
   "scope": {
    "example": "[{\"name\":\"Sales\",\"clauses\":[{\"attribute\":\"department\",\"operator\":\"EQUALS\",\"value\":\"Sales\"}]}]",
    "list": true,
    "identity": [
     "name",
     "clauses"
    ],
    "shape": "scopingFilter"
   },
   "basis": {
    "example": "\"documented\""
   },
   "matching": {
    "example": "\"undocumented\""
   },
   "attributes": {
    "example": "[{\"name\":\"userName\",\"source\":\"userPrincipalName\",\"matching\":1,\"filterable\":true}]",
    "list": true,
    "identity": [
     "name"
    ],
    "shape": "attribute"
   },
   "unnamed": {
    "example": "\"custom fields of the workspace\"",
    "holds": "phrase"
   },
   "roles": {
    "example": "[{\"name\":\"Editor\",\"value\":\"editor\",\"appRole\":\"Acme Editor\",\"attribute\":\"roles[primary eq \\\"True\\\"].value\",\"means\":\"Changes pages and invites guests\"}]",
    "list": true,
    "identity": [
     "name"
    ],
    "shape": "users.roles"
   },
   "notes": {
    "example": "[\"Phone numbers must be in E.164 form.\"]",
    "list": true,
    "holds": "inline"
   },
   "pictures": {
    "example": "{\"mapping\":{\"path\":\"media/acme/usermapping.png\",\"alt\":\"The user mapping of Acme\"}}",
    "shape": "mappingPictures"
   }
  },
  "required": [
   "actions",
   "basis"
  ]
 },
 "scopingFilter": {
  "properties": {
   "name": {
    "example": "\"Sales\"",
    "holds": "identifier"
   },
   "clauses": {
    "example": "[{\"attribute\":\"department\",\"operator\":\"EQUALS\",\"value\":\"Sales\"}]",
    "list": true,
    "identity": [
     "attribute",
     "operator"
    ],
    "shape": "scopingFilter.clauses"
   }
  },
  "required": [
   "clauses"
  ]
 },
 "scopingFilter.clauses": {
  "properties": {
   "attribute": {
    "example": "\"department\"",
    "holds": "attribute-path"
   },
   "operator": {
    "example": "\"EQUALS\""
   },
   "value": {
    "example": "\"Sales\"",
    "holds": "value"
   }
  },
  "required": [
   "attribute",
   "operator"
  ]
 },
 "attribute": {
  "properties": {
   "name": {
    "example": "\"userName\"",
    "holds": "attribute-path"
   },
   "type": {
    "example": "\"String\"",
    "holds": "identifier"
   },
   "source": {
    "example": "\"userPrincipalName\"",
    "holds": "attribute-path"
   },
   "expression": {
    "example": "\"Switch([IsSoftDeleted], , \\\"False\\\", \\\"True\\\", \\\"True\\\", \\\"False\\\")\"",
    "holds": "expression"
   },
   "constant": {
    "example": "\"member\"",
    "holds": "value"
   },
   "matching": {
    "example": "1"
   },
   "filterable": {
    "example": "true"
   },
   "required": {
    "example": "true"
   },
   "multiValued": {
    "example": "true"
   },
   "flow": {
    "example": "\"always\""
   },
   "default": {
    "example": "\"en-US\"",
    "holds": "value"
   },
   "note": {
    "example": "\"Two letters, ISO 3166.\"",
    "holds": "inline"
   }
  },
  "required": [
   "name"
  ]
 },
 "users.roles": {
  "properties": {
   "name": {
    "example": "\"Editor\"",
    "holds": "phrase"
   },
   "value": {
    "example": "\"editor\"",
    "holds": "value"
   },
   "appRole": {
    "example": "\"Acme Editor\"",
    "holds": "value"
   },
   "attribute": {
    "example": "\"roles[primary eq \\\"True\\\"].value\"",
    "holds": "attribute-path"
   },
   "means": {
    "example": "\"Changes pages and invites guests\"",
    "holds": "inline"
   }
  },
  "required": [
   "name"
  ]
 },
 "mappingPictures": {
  "properties": {
   "mapping": {
    "example": "{\"path\":\"media/wedo-provisioning-tutorial/token.png\",\"alt\":\"The Tokens page with the Create button\"}",
    "shape": "picture"
   },
   "attributes": {
    "example": "{\"path\":\"media/wedo-provisioning-tutorial/token.png\",\"alt\":\"The Tokens page with the Create button\"}",
    "shape": "picture"
   }
  }
 },
 "groups": {
  "properties": {
   "actions": {
    "example": "[\"create\",\"update\",\"delete\"]",
    "list": true
   },
   "scope": {
    "example": "[{\"name\":\"Sales\",\"clauses\":[{\"attribute\":\"department\",\"operator\":\"EQUALS\",\"value\":\"Sales\"}]}]",
    "list": true,
    "identity": [
     "name",
     "clauses"
    ],
    "shape": "scopingFilter"
   },
   "basis": {
    "example": "\"documented\""
   },
   "matching": {
    "example": "\"undocumented\""
   },
   "attributes": {
    "example": "[{\"name\":\"displayName\",\"source\":\"displayName\",\"matching\":1,\"filterable\":true}]",
    "list": true,
    "identity": [
     "name"
    ],
    "shape": "attribute"
   },
   "rename": {
    "example": "false"
   },
   "nested": {
    "example": "false"
   },
   "maximum": {
    "example": "200"
   },
   "precreated": {
    "example": "true"
   },
   "notes": {
    "example": "[\"Groups without members are not shown.\"]",
    "list": true,
    "holds": "inline"
   },
   "pictures": {
    "example": "{\"mapping\":{\"path\":\"media/acme/usermapping.png\",\"alt\":\"The user mapping of Acme\"}}",
    "shape": "mappingPictures"
   }
  },
  "required": [
   "actions",
   "basis"
  ]
 },
 "Manifest.changeLog": {
  "properties": {
   "date": {
    "example": "\"2020-11-24\"",
    "holds": "date"
   },
   "text": {
    "example": "\"Groups are now provisioned.\"",
    "holds": "inline"
   }
  },
  "required": [
   "date",
   "text"
  ]
 },
 "Manifest.notes": {
  "properties": {
   "at": {
    "example": "\"intro\""
   },
   "kind": {
    "example": "\"note\""
   },
   "text": {
    "example": "\"This connector is not available in the US Government cloud.\"",
    "holds": "listed"
   }
  },
  "required": [
   "at",
   "text"
  ]
 },
 "Manifest.blocks": {
  "properties": {
   "at": {
    "example": "\"intro\""
   },
   "body": {
    "example": "[\"![How Acme is connected](media/acme/overview.png)\"]",
    "list": true,
    "ordered": true,
    "holds": "block"
   }
  },
  "required": [
   "at",
   "body"
  ]
 },
 "Manifest.sections": {
  "properties": {
   "at": {
    "example": "\"intro\""
   },
   "heading": {
    "example": "\"Roles\"",
    "holds": "phrase"
   },
   "level": {
    "example": "3"
   },
   "anchors": {
    "example": "[\"app-roles\"]",
    "list": true,
    "holds": "identifier"
   },
   "body": {
    "example": "[\"Acme knows two roles:\",\"* **Admin**\\n* **Member**\"]",
    "list": true,
    "ordered": true,
    "holds": "block"
   },
   "pictures": {
    "example": "[{\"path\":\"media/acme/token.png\",\"alt\":\"The Tokens page\"}]",
    "list": true,
    "identity": [
     "path",
     "alt"
    ],
    "ordered": true,
    "shape": "picture"
   }
  },
  "required": [
   "at",
   "heading",
   "body"
  ]
 },
 "Manifest.anchors": {
  "properties": {
   "at": {
    "example": "\"setup\""
   },
   "name": {
    "example": "\"step-2-configure-acme-to-support-provisioning-with-azure-ad\"",
    "holds": "identifier"
   }
  },
  "required": [
   "at",
   "name"
  ]
 },
 "Manifest.resources": {
  "properties": {
   "text": {
    "example": "\"Acme SCIM reference\"",
    "holds": "phrase"
   },
   "url": {
    "example": "\"https://docs.acme.example/scim\"",
    "holds": "page"
   }
  },
  "required": [
   "text",
   "url"
  ]
 },
 "tutorial": {
  "properties": {
   "edition": {
    "example": "\"six-step\"",
    "holds": "plain"
   },
   "vocabulary": {
    "example": "\"entra-article\"",
    "holds": "plain"
   },
   "portal": {
    "example": "\"2026\"",
    "holds": "plain"
   },
   "navigation": {
    "example": "\"enterprise-apps\"",
    "holds": "plain"
   },
   "includes": {
    "example": "\"used\""
   },
   "title": {
    "example": "\"Configure Acme for automatic user provisioning\"",
    "holds": "prose"
   },
   "description": {
    "example": "\"Set up automatic provisioning of users to Acme.\"",
    "holds": "prose"
   },
   "author": {
    "example": "\"zhchia\"",
    "holds": "plain"
   },
   "writer": {
    "example": "\"zhchia\"",
    "holds": "plain"
   },
   "manager": {
    "example": "\"beatrizd\"",
    "holds": "plain"
   },
   "msAuthor": {
    "example": "\"Zhchia\"",
    "holds": "plain"
   },
   "date": {
    "example": "\"2020-11-24\"",
    "holds": "date"
   },
   "assetId": {
    "example": "\"3088d3eb-ced5-45a5-bd7e-e20b1d7c40f6\"",
    "holds": "identifier"
   },
   "customerIntent": {
    "example": "\"As an administrator, I want accounts in Acme to follow the directory, so that leavers lose access.\"",
    "holds": "prose"
   },
   "cycleMinutes": {
    "example": "40"
   },
   "progressLabel": {
    "example": "\"Current Status\"",
    "holds": "plain"
   }
  },
  "required": [
   "edition",
   "vocabulary"
  ]
 }
};
