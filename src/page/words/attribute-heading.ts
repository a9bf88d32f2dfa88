/** What stands above the names in a table of attributes: "Attribute", "Target attribute name". */
export const ATTRIBUTE_HEADING = /^(?:(?:target|scim|app|custom\w*) )?attributes?(?: name)?$/i;
