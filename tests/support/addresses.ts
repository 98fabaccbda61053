
/** The database with all migrations, which every suite's own is copied from. */
export const templateDatabase = 'template_countersign';

/** The PostgreSQL of this test run; the path of the urls is to be replaced. */
export interface PostgresServer {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly systemUrl: string;
}

export interface TemporalServer {
  /** `host:port` of the gRPC frontend. */
  readonly address: string;
}
