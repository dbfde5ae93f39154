#include "create-words-null.c"
