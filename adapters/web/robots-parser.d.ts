// The package's own typings describe a default export that its CommonJS file does not have under `nodenext`.
declare module 'robots-parser' {
  interface Robot {
    isAllowed(url: string, userAgent?: string): boolean | undefined;
    getCrawlDelay(userAgent?: string): number | undefined;
  }
  export default function robotsParser(url: string, text: string): Robot;
}
