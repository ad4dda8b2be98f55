/** Where the mail room reports how its work ends, for operators. */
export interface Counter {
  count(name: 'turns' | 'messages' | 'second_looks', labels: Readonly<Record<string, string>>): void;
}
