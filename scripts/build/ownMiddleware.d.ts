export declare const HTTPClientFactory: Readonly<{ createWithAuthenticationProvider(): never }>;
