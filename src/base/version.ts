/** Version of this package, such as `1.2.3`. A test keeps it equal to package.json. */
export const version = '0.1.0';
