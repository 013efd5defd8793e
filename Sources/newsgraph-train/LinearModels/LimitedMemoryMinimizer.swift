/// Finds the least value of a smooth convex function: L-BFGS (Liu and Nocedal 1989) with a backtracking line search.
struct LimitedMemoryMinimizer {
  var iterations = 60
  private let memory = 6

  /// - Parameters:
  ///   - start: Where to begin.
  ///   - function: Gives the value at a point and writes the gradient there.
  func minimum(from start: [Double], of function: ([Double], inout [Double]) -> Double) -> [Double] {
    var point = start
    var gradient = [Double](repeating: 0, count: point.count)
    var value = function(point, &gradient)
    var steps: [[Double]] = []
    var turns: [[Double]] = []
    for iteration in 0..<iterations {
      var direction = descent(gradient, steps, turns)
      var slope = dot(direction, gradient)
      if slope >= 0 {
        steps = []
        turns = []
        direction = gradient.map { -$0 }
        slope = dot(direction, gradient)
      }
      var length = iteration == 0 ? 1 / max(1, slope.magnitude.squareRoot()) : 1
      var next = point
      var nextGradient = gradient
      var nextValue = value
      var isLower = false
      for _ in 0..<20 {
        for index in point.indices { next[index] = point[index] + length * direction[index] }
        nextValue = function(next, &nextGradient)
        if nextValue <= value + 1e-4 * length * slope {
          isLower = true
          break
        }
        length /= 2
      }
      guard isLower else { break }
      var step = next
      var turn = nextGradient
      for index in point.indices {
        step[index] -= point[index]
        turn[index] -= gradient[index]
      }
      let isFlat = value - nextValue < 1e-7 * max(1, value.magnitude)
      (point, gradient, value) = (next, nextGradient, nextValue)
      if dot(step, turn) > 1e-12 {
        steps.append(step)
        turns.append(turn)
        if steps.count > memory {
          steps.removeFirst()
          turns.removeFirst()
        }
      }
      if isFlat { break }
    }
    return point
  }

  /// The two-loop recursion.
  private func descent(_ gradient: [Double], _ steps: [[Double]], _ turns: [[Double]]) -> [Double] {
    var direction = gradient.map { -$0 }
    var shares = [Double](repeating: 0, count: steps.count)
    for index in steps.indices.reversed() {
      shares[index] = dot(steps[index], direction) / dot(steps[index], turns[index])
      add(-shares[index], turns[index], to: &direction)
    }
    if let step = steps.last, let turn = turns.last {
      let scale = dot(step, turn) / dot(turn, turn)
      for index in direction.indices { direction[index] *= scale }
    }
    for index in steps.indices {
      let share = dot(turns[index], direction) / dot(steps[index], turns[index])
      add(shares[index] - share, steps[index], to: &direction)
    }
    return direction
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in for index in left.indices { sum += left[index] * right[index] } }
    }
    return sum
  }

  private func add(_ factor: Double, _ vector: [Double], to sum: inout [Double]) {
    vector.withUnsafeBufferPointer { vector in
      sum.withUnsafeMutableBufferPointer { sum in for index in sum.indices { sum[index] += factor * vector[index] } }
    }
  }
}
