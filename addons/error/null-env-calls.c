#define WITHOUT_CALL_FUNCTION
#include "../exception/pending-refuses-calls.c"
