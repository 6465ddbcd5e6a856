// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program: counts what it writes to its database, tells it on a board that the test has
// mapped too, and kills the program, as a power cut would, before or after the call that the test has
// chosen. KILLPOINT_BOARD names the file of the board; see board.py.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>

namespace {

struct Entry
{
    char call[8];
    char file[4]; ///< "db" or "wal"
    std::int32_t transaction;
    std::int64_t offset;
    std::int64_t size;
};

constexpr std::uint32_t mostEntries = 4096;
constexpr const char *syncName = "fsync"; ///< however the program spells it

struct Board
{
    std::atomic<std::uint32_t> isArmed;     ///< set by the test: counts only from then on
    std::uint32_t transaction;              ///< kills in this one, or at the first call of a later one; 0 only counts
    std::uint32_t call;                     ///< … at this call of it, the first is 1
    std::uint32_t isAfter;                  ///< … when it was done, not before
    std::atomic<std::uint32_t> transactions; ///< that were synchronised since it was armed
    std::atomic<std::uint32_t> calls;        ///< since the last of them
    std::atomic<std::uint32_t> count;        ///< entries
    Entry entries[mostEntries];
};

Board *openBoard()
{
    const char *path = std::getenv("KILLPOINT_BOARD");
    if (path == nullptr)
        return nullptr;
    const int file = open(path, O_RDWR | O_CLOEXEC);
    if (file < 0)
        std::abort();
    void *place = mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (place == MAP_FAILED)
        std::abort();
    return static_cast<Board *>(place);
}

Board *const board = openBoard();

/// "db" or "wal" for a file of the database, null for any other.
const char *databaseFile(int descriptor)
{
    char link[64] = "/proc/self/fd/";
    char digits[16];
    int length = 0;
    for (int rest = descriptor; length == 0 || rest > 0; rest /= 10)
        digits[length++] = static_cast<char>('0' + rest % 10);
    char *end = link + std::strlen(link);
    while (length > 0)
        *end++ = digits[--length];
    *end = '\0';
    char path[1024];
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0)
        return nullptr;
    path[size] = '\0';
    const auto endsWith = [&](const char *tail) {
        const auto tailSize = static_cast<ssize_t>(std::strlen(tail));
        return size >= tailSize && std::strcmp(path + size - tailSize, tail) == 0;
    };
    if (endsWith(".db"))
        return "db";
    return endsWith(".db-wal") ? "wal" : nullptr;
}

void die()
{
    // No handler, no exit function, no flush: as when the machine takes the process away.
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

/// Runs the call and dies before or after it, if this is the one.
template <typename Call>
auto watched(const char *name, int descriptor, std::int64_t offset, std::size_t size, const Call &call)
{
    const char *file = board != nullptr && board->isArmed != 0 && descriptor >= 0 ? databaseFile(descriptor) : nullptr;
    if (file == nullptr)
        return call();
    const std::uint32_t number = ++board->count;
    const std::uint32_t transaction = board->transactions + 1;
    const std::uint32_t nth = ++board->calls;
    if (number <= mostEntries) {
        Entry &entry = board->entries[number - 1];
        entry.transaction = static_cast<std::int32_t>(transaction);
        std::strncpy(entry.call, name, sizeof entry.call - 1);
        std::strncpy(entry.file, file, sizeof entry.file - 1);
        entry.offset = offset;
        entry.size = static_cast<std::int64_t>(size);
    }
    const bool isLater = transaction > board->transaction;
    const bool isTheOne = board->transaction != 0 && (isLater || (transaction == board->transaction && nth >= board->call));
    if (isTheOne && (isLater || board->isAfter == 0))
        die();
    const auto result = call();
    if (isTheOne)
        die();
    if (std::strcmp(name, syncName) == 0) {
        ++board->transactions;
        board->calls = 0;
    }
    return result;
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

constexpr std::int64_t atPosition = -1;

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t(int, const void *, size_t)>("write");
    return watched("write", descriptor, atPosition, size, [&] { return real(descriptor, bytes, size); });
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return watched("pwrite", descriptor, offset, size, [&] { return real(descriptor, bytes, size, offset); });
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return watched("pwrite", descriptor, offset, size, [&] { return real(descriptor, bytes, size, offset); });
}

int fsync(int descriptor)
{
    static const auto real = next<int(int)>("fsync");
    return watched(syncName, descriptor, atPosition, 0, [&] { return real(descriptor); });
}

int fdatasync(int descriptor)
{
    static const auto real = next<int(int)>("fdatasync");
    return watched(syncName, descriptor, atPosition, 0, [&] { return real(descriptor); });
}

} // extern "C"
